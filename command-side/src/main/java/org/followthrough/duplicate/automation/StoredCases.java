package org.followthrough.duplicate.automation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.write.references.KnownCases;
import org.followthrough.casefile.write.references.References;
import org.followthrough.duplicate.write.KnownCase;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Acts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the stream of the other case. */
@Component
class StoredCases implements KnownCases {

    private final References references;
    private final EventStore events;

    StoredCases(References references, @Lazy EventStore events) {
        this.references = references;
        this.events = events;
    }

    @Override
    public Optional<KnownCase> named(CaseReference reference) {
        return references
                .find(reference)
                .map(caseId -> new KnownCase(caseId, factsOf(caseId)))
                .filter(known -> known.facts().intake().isOpened());
    }

    @Override
    public CaseFacts factsOf(UUID caseId) {
        var acts = new Acts();
        List<CaseEvent> history = events.readEvents(caseId.toString(), 0)
                .asStream()
                .map(message -> acts.held(
                        (CaseEvent) message.getPayload(), message.getMetaData().get(Acts.COMMAND_ID)))
                .toList();
        return CaseFacts.NONE.after(history);
    }
}
