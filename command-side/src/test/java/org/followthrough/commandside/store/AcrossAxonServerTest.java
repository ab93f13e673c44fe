package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.commandhandling.distributed.UnresolvedRoutingKeyPolicy;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.json.JacksonSerializer;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.platform.messaging.FailureClassifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** One process sends and another handles; no event is stored. */
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+:\\d+",
        disabledReason = "Needs a real Axon Server: set AXON_SERVER=host:port")
class AcrossAxonServerTest {

    private final String name = "across." + UUID.randomUUID();
    private final ConflictRetry retry = new ConflictRetry();
    private final AxonServerConnectionManager there = connection("handling");
    private final AxonServerConnectionManager here = connection("sending");

    @AfterEach
    void close() {
        here.shutdown();
        there.shutdown();
        retry.close();
    }

    @Test
    void a_conflict_is_met_again_where_it_was_met() {
        var attempts = new AtomicInteger();
        handling(command -> {
            if (attempts.incrementAndGet() < 3) {
                throw new ConcurrencyException("another was first");
            }
            return command + " done";
        });
        assertThat(this.<String>send(name, "it is")).isEqualTo("it is done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void a_refusal_arrives_with_its_codes() {
        handling(command -> {
            throw new Refused(List.of(new Problem("too-early")));
        });
        assertThat(FailureClassifier.refusalIn(failure())).contains(new Refusal(List.of(new Problem("too-early"))));
    }

    @Test
    void what_hindered_a_command_arrives_and_no_word_of_it() {
        handling(command -> {
            throw new IllegalStateException("canary");
        });
        assertThat(FailureClassifier.hindranceIn(failure())).isEqualTo(Hindrance.UNFORESEEN);
        assertThat(failure()).hasStackTraceContaining("UNFORESEEN").message().doesNotContain("canary");
    }

    @Test
    void a_command_that_nobody_handles_may_be_handled_later() {
        assertThat(FailureClassifier.hindranceIn(failure())).isEqualTo(Hindrance.UNAVAILABLE);
    }

    private Throwable failure() {
        return catchThrowable(() -> send(name, "it is"));
    }

    private <R> R send(String to, String command) {
        var gateway = DefaultCommandGateway.builder()
                .commandBus(bus(here, SimpleCommandBus.builder().build()))
                .build();
        return gateway.sendAndWait(new GenericCommandMessage<>(new GenericMessage<>(command), to));
    }

    private void handling(Function<Object, Object> handler) {
        AxonServerCommandBus bus = bus(there, new CommandsOfThisNode(SimpleCommandBus.builder(), retry));
        bus.subscribe(name, command -> handler.apply(command.getPayload()));
        // handlers are announced in their order: once this one is known, so is the other
        bus.subscribe(name + ".known", command -> "known");
        await().until(() -> catchThrowable(() -> send(name + ".known", "")) == null);
    }

    private static AxonServerCommandBus bus(AxonServerConnectionManager connection, CommandBus local) {
        var bus = AxonServerCommandBus.builder()
                .axonServerConnectionManager(connection)
                .configuration(configuration("bus"))
                .localSegment(local)
                .serializer(JacksonSerializer.defaultSerializer())
                .routingStrategy(AnnotationRoutingStrategy.builder()
                        .fallbackRoutingStrategy(UnresolvedRoutingKeyPolicy.RANDOM_KEY)
                        .build())
                .build();
        bus.start();
        return bus;
    }

    private static AxonServerConnectionManager connection(String component) {
        var connection = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration(component))
                .build();
        connection.start();
        return connection;
    }

    private static AxonServerConfiguration configuration(String component) {
        return AxonServerConfiguration.builder()
                .servers(System.getenv().getOrDefault("AXON_SERVER", "localhost:8124"))
                .componentName(component)
                .build();
    }
}
