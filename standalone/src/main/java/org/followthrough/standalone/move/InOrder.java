package org.followthrough.standalone.move;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.platform.startup.RefusedStart;

/** Compares what was copied with what it was copied from, event by event, and counts each stream. */
final class InOrder {

    private final Map<String, Long> next = new HashMap<>();

    /** Equal in everything: id, stream, sequence number, time, name, payload, metadata, and its place among all. */
    void same(long position, Event ours, EventWithToken there) {
        RefusedStart.unless(
                there.getToken() == position && there.getEvent().equals(ours),
                "Axon Server holds another event at position " + position + " than this installation ("
                        + there.getEvent().getMessageIdentifier() + " where " + ours.getMessageIdentifier()
                        + " was expected). Choose an empty context.");
        if (!ours.getAggregateIdentifier().isEmpty()) {
            follows(ours);
        }
    }

    private void follows(Event event) {
        long expected = next.getOrDefault(event.getAggregateIdentifier(), 0L);
        RefusedStart.unless(
                event.getAggregateSequenceNumber() == expected,
                "The stream " + event.getAggregateIdentifier() + " has no event " + expected + " before its event "
                        + event.getAggregateSequenceNumber() + ": the standalone store is damaged, restore it first.");
        next.put(event.getAggregateIdentifier(), expected + 1);
    }

    int streams() {
        return next.size();
    }
}
