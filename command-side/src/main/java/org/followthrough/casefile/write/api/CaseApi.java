package org.followthrough.casefile.write.api;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.write.references.References;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Brings what an integrator sent to its case. */
@Component
public class CaseApi {

    private final References references;
    private final Sealer sealer;
    private final CommandGateway commands;

    CaseApi(References references, Sealer sealer, CommandGateway commands) {
        this.references = references;
        this.sealer = sealer;
        this.commands = commands;
    }

    /**
     * @param reference {@code 2025-0147-3}
     * @param ifMatch the header {@code If-Match}, null where none was sent
     * @throws UnknownCase when no case bears the reference
     * @throws UnreadableVersion when the header is no version
     * @throws Refused when the entry or the case refuses
     */
    public ResponseEntity<CaseAnswer> record(String reference, @Nullable String ifMatch, CaseEntry<?> entry) {
        CaseReference named = CaseReference.parse(reference).orElseThrow(UnknownCase::new);
        UUID caseId = references.find(named).orElseThrow(UnknownCase::new);
        Map<String, String> expected = ExpectedVersion.from(ifMatch);
        CaseAnswer answer = CaseAnswer.of(named, sent(entry.command(caseId, sealer), expected));
        return ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer);
    }

    private Recorded sent(Object command, Map<String, String> expected) {
        return commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(expected));
    }
}
