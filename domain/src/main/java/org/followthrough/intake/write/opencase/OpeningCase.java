package org.followthrough.intake.write.opencase;

import java.time.LocalDate;
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
import org.followthrough.protection.write.ProtectionLimit;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

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
        LocalDate dueOn = command.receivedOn().plusDays(protocol.decision().overdueAfterDays());
        var protection = ProtectionLimit.urgent(protocol, acting);
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
                command.receivedOn().plusDays(protocol.decision().warnAfterDays()),
                dueOn,
                dueOn.isAfter(acting.today()) ? dueOn : acting.today(),
                protection.dueOn(),
                protection.dueAt(),
                AcknowledgementLimit.of(command, protocol, acting)));
    }
}
