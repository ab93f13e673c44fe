package org.followthrough.access.write.disclose;

import java.util.List;
import java.util.Set;
import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NamedOneIsInOffice;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;

/** A supervisor authorises what somebody else asked for (rule E5). */
public final class DisclosingToAuthority {

    /** Before it is said who asked for it. */
    public static final RuleBook<DiscloseToAuthority> RULES = RuleBook.first(ActorMay.supervise());

    private DisclosingToAuthority() {}

    public static List<CaseEvent> decide(
            DiscloseToAuthority command, CaseFacts facts, Protocol protocol, Acting acting, KnownStaff staff) {
        rules(staff).require(command, facts, protocol, acting);
        return List.of(new DisclosedToAuthority(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.askedBy(),
                command.authority(),
                command.name(),
                command.legalGround(),
                Set.copyOf(command.data()),
                command.consent(),
                command.personTold(),
                command.whereaboutsBecause()));
    }

    private static RuleBook<DiscloseToAuthority> rules(KnownStaff staff) {
        return RULES.next(
                        new DifferentPerson<>((command, facts) -> command.askedBy()),
                        new NamedOneIsInOffice<>(
                                DiscloseToAuthority::askedBy,
                                staff,
                                new Problem("asker-unknown"),
                                Role.CASEWORKER,
                                Role.SUPERVISOR))
                .then(
                        new HappenedOnIsPossible<>(DiscloseToAuthority::happenedOn),
                        new GroundIsNamed(),
                        new SomethingWasDisclosed(),
                        new WhereaboutsNeedConsentOrAReason());
    }
}
