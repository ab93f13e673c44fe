package org.followthrough.intake.write.tellreporter;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.intake.commands.TellReporterWhatBecame;
import org.followthrough.intake.events.ReporterTold;
import org.followthrough.intake.rules.OrganisationWasTold;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The organisation learns outcome and follow-up state (rule L4). */
public final class TellingReporter {

    public static final RuleBook<TellReporterWhatBecame> RULES = RuleBook.<TellReporterWhatBecame>first(
                    ActorMay.workOnCases(), new CaseIsDecided(), new OrganisationReported(), new PersonDoesNotMind())
            .then(
                    new HappenedOnIsPossible<>(TellReporterWhatBecame::happenedOn),
                    new AskedAfterTheDecision<>(TellReporterWhatBecame::happenedOn),
                    new OrganisationWasTold<>(TellReporterWhatBecame::toTheOrganisation),
                    new WhereaboutsWereNotTold());

    private TellingReporter() {}

    public static List<CaseEvent> decide(
            TellReporterWhatBecame command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new ReporterTold(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                facts.decision().latest().id(),
                command.channel()));
    }
}
