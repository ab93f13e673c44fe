package org.followthrough.intake.write.opencase;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.rules.BirthYearIsPossible;
import org.followthrough.intake.rules.CountriesAreKnown;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;

/** A report starts the procedure of one person; from receipt on protection, a decision and an answer to whoever reported are owed (rules P1, P3, L4). */
public final class OpeningCase {

    private static final RuleBook<OpenCase> RULES = RuleBook.<OpenCase>first(ActorMay.report(), new CaseIsNotOpenYet())
            .next(new IdFollowsFromTheCommand(), new PersonFollowsFromTheCase())
            .then(
                    new HappenedOnIsPossible<>(OpenCase::receivedOn),
                    new ReceivedWithinALifetime(),
                    new ReferenceIsOfTheYearReported(),
                    new PersonsAreCounted(),
                    new BirthYearIsPossible<>(OpenCase::particulars, (c, facts) -> c.receivedOn()),
                    new CountriesAreKnown<>(OpenCase::particulars));

    private OpeningCase() {}

    public static List<CaseEvent> decide(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new CaseOpened(
                command.caseId(),
                acting.staffId(),
                command.receivedOn(),
                command.reference(),
                command.personNo(),
                command.persons(),
                command.peopleMentioned(),
                command.source(),
                command.exOfficio(),
                command.reportedBy(),
                List.copyOf(command.exploitation()),
                command.reportedMethods(),
                command.person(),
                command.particulars(),
                command.name(),
                command.contact(),
                List.copyOf(command.connections()),
                command.narrative(),
                acknowledgementAwaited(command, acting)));
    }

    /**
     * Once for a report, in the case of its first person (rule L4). Where no organisation is known to wait, a private person would be
     * written to, who may be anyone: they are reached by the contact plan only.
     */
    private static boolean acknowledgementAwaited(OpenCase command, Acting acting) {
        boolean named = command.source().organisation() && command.reportedBy() != null;
        return command.personNo() == 1
                && !command.imported()
                && !command.exOfficio()
                && (named || acting.is(Role.REPORTING_ORGANISATION));
    }
}
