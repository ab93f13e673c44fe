package org.followthrough.intake.write.receivereport;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.intake.write.references.References;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.springframework.stereotype.Component;

/**
 * Gives a report its number. Whether its cases can be opened is asked before: else one person of eight would be refused
 * after seven have a case.
 */
@Component
class ReceivingReport {

    private final References references;

    ReceivingReport(References references) {
        this.references = references;
    }

    @CommandHandler
    String handle(ReceiveReport command, Acting acting, Protocol protocol) {
        int year = command.receivedOn().getYear();
        List<OpenCase> cases = command.cases(CaseReference.of(year, 0, 1).report());
        new EachCaseCanBeOpened(protocol, acting).require(cases);
        return references
                .ofReport(
                        command.commandId(),
                        year,
                        cases.stream().map(OpenCase::caseId).toList())
                .orElseThrow(() -> new Refused(List.of(new Problem("command-id-of-another-report"))));
    }
}
