package org.followthrough.platform.health;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down where a view or a saga of this process does not move. Says of each how many events it is behind. */
final class ProcessorsHealthIndicator extends AbstractHealthIndicator {

    private static final String STOPPED = "stopped";
    private static final String RETRYING = "retrying";

    private final EventProcessingConfiguration processing;
    private final EventStore events;

    ProcessorsHealthIndicator(EventProcessingConfiguration processing, EventStore events) {
        super("The state of views and sagas cannot be told");
        this.processing = processing;
        this.events = events;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        OptionalLong last = lastPosition();
        Map<String, String> states = new TreeMap<>();
        processing.eventProcessors().forEach((name, processor) -> states.put(name, stateOf(processor, last)));
        boolean stuck = states.containsValue(STOPPED) || states.containsValue(RETRYING);
        (stuck ? health.down() : health.up()).withDetail("processors", states);
    }

    private OptionalLong lastPosition() {
        try {
            return events.createHeadToken().position();
        } catch (RuntimeException storeIsAway) {
            return OptionalLong.empty();
        }
    }

    private static String stateOf(EventProcessor processor, OptionalLong last) {
        if (!processor.isRunning() || processor.isError()) {
            return STOPPED;
        }
        if (!(processor instanceof StreamingEventProcessor streaming)) {
            return "running";
        }
        Map<Integer, EventTrackerStatus> segments = streaming.processingStatus();
        if (segments.isEmpty()) {
            return "held by another process";
        }
        if (segments.values().stream().anyMatch(EventTrackerStatus::isErrorState)) {
            return RETRYING;
        }
        long behind = segments.values().stream()
                .mapToLong(
                        segment -> last.orElse(0) - segment.getCurrentPosition().orElse(0))
                .max()
                .orElse(0);
        return behind <= 0 ? "up to date" : behind + " behind";
    }
}
