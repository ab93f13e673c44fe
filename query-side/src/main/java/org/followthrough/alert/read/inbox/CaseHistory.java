package org.followthrough.alert.read.inbox;

import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;

/** A case as it stood after one of its events. */
@FunctionalInterface
interface CaseHistory {

    /** @param sequence of the event in the case's stream, first is 0 */
    CaseFacts factsAfter(UUID caseId, long sequence);

    /** From the store itself: views may be behind, or be built anew just now. */
    static CaseHistory in(EventStore events) {
        return (caseId, sequence) -> CaseFacts.NONE.after(events.readEvents(caseId.toString())
                .asStream()
                .filter(event -> event.getSequenceNumber() <= sequence)
                .map(DomainEventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList());
    }
}
