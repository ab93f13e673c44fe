package org.followthrough.intake.write.assigncase;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.NamedOneIsInOffice;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;

/** A supervisor, or a caseworker who takes it, says who answers for the case. */
public final class AssigningCase {

    /** Before anybody is named. */
    public static final RuleBook<AssignCase> RULES = RuleBook.first(ActorMay.workOnCases());

    private AssigningCase() {}

    public static List<CaseEvent> decide(
            AssignCase command, CaseFacts facts, Protocol protocol, Acting acting, KnownStaff staff) {
        rules(staff).require(command, facts, protocol, acting);
        return List.of(new CaseAssigned(command.caseId(), acting.staffId(), acting.today(), command.caseworker()));
    }

    /** @param staff who works here today */
    public static RuleBook<AssignCase> rules(KnownStaff staff) {
        return RuleBook.about(AssignCase::caseworker)
                .first(
                        ActorMay.workOnCases(),
                        new CaseworkersAssignOnlyThemselves(),
                        new NamedOneIsInOffice<>(
                                named -> named,
                                staff,
                                new Problem("not-a-caseworker"),
                                Role.CASEWORKER,
                                Role.SUPERVISOR),
                        new CaseworkerChanges());
    }
}
