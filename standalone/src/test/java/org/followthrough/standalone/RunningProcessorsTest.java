package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessorsTest {

    /** All processors there are, and how each reads: a mistyped name would run unnoticed in another mode. */
    private static final Map<String, String> EXPECTED = Map.of(
            "automation.connection", "TrackingEventProcessor",
            "read.alert.inbox", "TrackingEventProcessor",
            "read.casefile.timeline", "TrackingEventProcessor",
            "read.followup.obligation", "TrackingEventProcessor",
            "read.intake.sent", "TrackingEventProcessor",
            "read.register.answer", "TrackingEventProcessor",
            "read.review.queue", "TrackingEventProcessor",
            "saga.followup", "TrackingEventProcessor",
            "saga.protection", "TrackingEventProcessor",
            "saga.review", "TrackingEventProcessor");

    @Test
    void exactly_these_processors_run(@TempDir Path data) {
        try (RunningFollowthrough app = RunningFollowthrough.start(data)) {
            Map<String, EventProcessor> processors =
                    app.bean(EventProcessingConfiguration.class).eventProcessors();
            assertThat(processors.values()).allMatch(EventProcessor::isRunning);
            assertThat(processors.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> entry.getValue().getClass().getSimpleName())))
                    .isEqualTo(EXPECTED);
        }
    }
}
