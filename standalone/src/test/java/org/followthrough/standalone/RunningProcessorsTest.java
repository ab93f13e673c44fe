package org.followthrough.standalone;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

class RunningProcessorsTest {

    /** All processors there are, and how each reads: a mistyped name would run unnoticed in another mode. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            entry("automation.connection", "TrackingEventProcessor"),
            entry("automation.duplicate", "TrackingEventProcessor"),
            entry("automation.hearsay", "TrackingEventProcessor"),
            entry("read.alert.inbox", "TrackingEventProcessor"),
            entry("read.casefile.timeline", "TrackingEventProcessor"),
            entry("read.followup.obligation", "TrackingEventProcessor"),
            entry("read.hearsay.waiting", "TrackingEventProcessor"),
            entry("read.intake.sent", "TrackingEventProcessor"),
            entry("read.register.answer", "TrackingEventProcessor"),
            entry("read.review.queue", "TrackingEventProcessor"),
            entry("saga.followup", "TrackingEventProcessor"),
            entry("saga.protection", "TrackingEventProcessor"),
            entry("saga.review", "TrackingEventProcessor"));

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

    @Test
    void this_form_has_nothing_that_could_connect_to_axon_server(@TempDir Path data) {
        try (RunningFollowthrough app = RunningFollowthrough.start(data)) {
            assertThatThrownBy(() -> app.bean(AxonServerConnectionManager.class))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
        }
    }
}
