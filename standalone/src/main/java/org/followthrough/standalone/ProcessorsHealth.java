package org.followthrough.standalone;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Down where a view or a saga does not move. Events set aside are counted, but do not bring it down: the other cases go on,
 * and a restart would not help.
 */
@Component
class ProcessorsHealth extends AbstractHealthIndicator {

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;

    ProcessorsHealth(EventProcessingConfiguration processing, JdbcClient jdbc) {
        super("The state of views and sagas cannot be told");
        this.processing = processing;
        this.jdbc = jdbc;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, String> states = new TreeMap<>();
        processing.eventProcessors().forEach((name, processor) -> states.put(name, stateOf(processor)));
        boolean stuck = states.containsValue("stopped") || states.containsValue("retrying");
        (stuck ? health.down() : health.up()).withDetail("processors", states).withDetail("setAside", setAside());
    }

    private static String stateOf(EventProcessor processor) {
        if (!processor.isRunning() || processor.isError()) {
            return "stopped";
        }
        if (!(processor instanceof StreamingEventProcessor streaming)) {
            return "running";
        }
        Map<Integer, EventTrackerStatus> segments = streaming.processingStatus();
        if (segments.values().stream().anyMatch(EventTrackerStatus::isErrorState)) {
            return "retrying";
        }
        return segments.values().stream().allMatch(EventTrackerStatus::isCaughtUp) ? "up to date" : "catching up";
    }

    private long setAside() {
        return jdbc.sql("SELECT count(*) FROM query_side.dead_letter")
                .query(Long.class)
                .single();
    }
}
