package org.followthrough.casefile.read.form;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A page that is opened at once may show a view that is some milliseconds behind. */
record Views(EventStore events, EventProcessingConfiguration processing) {

    void awaitEverythingRead() {
        long latest = events.createHeadToken().position().orElse(-1);
        await("views read up to event " + latest)
                .until(() -> processing.eventProcessors().entrySet().stream()
                        .filter(named -> named.getKey().startsWith("read."))
                        .map(Map.Entry::getValue)
                        .allMatch(view -> hasRead(view, latest)));
    }

    private static boolean hasRead(EventProcessor view, long index) {
        return !(view instanceof StreamingEventProcessor streaming)
                || streaming.processingStatus().values().stream()
                        .map(EventTrackerStatus::getCurrentPosition)
                        .allMatch(position -> position.orElse(-1) >= index);
    }
}
