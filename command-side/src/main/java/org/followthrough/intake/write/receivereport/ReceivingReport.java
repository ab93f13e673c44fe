package org.followthrough.intake.write.receivereport;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.followthrough.casefile.rules.AnsweredCommands;
import org.followthrough.casefile.write.references.Received;
import org.followthrough.casefile.write.references.References;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;
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
    String handle(
            ReceiveReport command,
            Acting acting,
            Protocol protocol,
            @MetaDataValue(Fingerprints.KEY) @Nullable String fingerprint) {
        int year = command.receivedOn().getYear();
        List<OpenCase> cases = command.cases(CaseReference.of(year, 0, 1).report());
        new EachCaseCanBeOpened(protocol, acting).require(cases);
        return references
                .ofReport(
                        new Received(command.commandId(), acting.staffId(), fingerprint),
                        year,
                        cases.stream().map(OpenCase::caseId).toList())
                .orElseThrow(AnsweredCommands::used);
    }
}
