package org.followthrough.intake.write.acknowledgereport;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.intake.commands.AcknowledgeReport;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.intake.rules.OrganisationWasTold;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The organisation was told that its report was received; nobody is told what became of anyone by that (rule L4). */
public final class AcknowledgingReport {

    public static final RuleBook<AcknowledgeReport> RULES = RuleBook.<AcknowledgeReport>inDuplicatesToo(
                    ActorMay.workOnCases(), new AcknowledgementIsOwed())
            .then(
                    new HappenedOnIsPossible<>(AcknowledgeReport::happenedOn),
                    new OrganisationWasTold<>(AcknowledgeReport::toTheOrganisation),
                    new NobodyWasNamed());

    private AcknowledgingReport() {}

    public static List<CaseEvent> decide(AcknowledgeReport command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(
                new ReportAcknowledged(command.caseId(), acting.staffId(), command.happenedOn(), command.channel()));
    }
}
