package org.followthrough.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+:\\d+",
        disabledReason = "Needs a real Axon Server: set AXON_SERVER=host:port")
class ConflictOnAxonServerTest {

    /** Nothing is stored: a first event cannot be the sixth. */
    @Test
    void a_place_in_a_stream_that_is_not_the_next_is_a_conflict() {
        var configuration = AxonServerConfiguration.builder()
                .servers(System.getenv("AXON_SERVER"))
                .componentName("conflict")
                .build();
        var connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
        connections.start();
        try {
            var json = JacksonSerializer.defaultSerializer();
            var events = AxonServerEventStore.builder()
                    .configuration(configuration)
                    .platformConnectionManager(connections)
                    .snapshotSerializer(json)
                    .eventSerializer(json)
                    .snapshotFilter(SnapshotFilter.allowAll())
                    .build();

            Throwable refused = catchThrowable(() -> events.publish(
                    new GenericDomainEventMessage<>("Case", UUID.randomUUID().toString(), 5, "sixth")));

            assertThat(refused).isNotNull();
            assertThat(FailureClassifier.hindranceIn(refused)).isEqualTo(Hindrance.OVERTAKEN);
        } finally {
            connections.shutdown();
        }
    }
}
