package org.followthrough.queryside.views;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.personal.Acts;

/** A case as it stood after one of its events. */
@FunctionalInterface
public interface CaseHistory {

    /** @param sequence of the event in the case's stream, first is 0 */
    CaseFacts factsAfter(UUID caseId, long sequence);

    /** From the store itself: views may be behind, or be built anew just now. */
    static CaseHistory in(EventStore events) {
        return (caseId, sequence) -> {
            var acts = new Acts();
            return CaseFacts.NONE.after(events.readEvents(caseId.toString())
                    .asStream()
                    .filter(event -> event.getSequenceNumber() <= sequence)
                    .map(event -> acts.held(
                            (CaseEvent) event.getPayload(), event.getMetaData().get(Acts.COMMAND_ID)))
                    .toList());
        };
    }
}
