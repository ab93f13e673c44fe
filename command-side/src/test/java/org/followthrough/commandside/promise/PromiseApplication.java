package org.followthrough.commandside.promise;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.commandside.SagasAndCommands;
import org.followthrough.commandside.deadline.Deadlines;
import org.followthrough.commandside.store.EventStoreWiring;
import org.followthrough.platform.clock.ClockConfiguration;
import org.followthrough.platform.keys.KeysConfiguration;
import org.followthrough.platform.keys.StoredEvents;
import org.followthrough.platform.messaging.CommandStampConfiguration;
import org.followthrough.platform.reading.ProtocolConfiguration;
import org.followthrough.staff.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real wiring of the command side around the made-up capability. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    ClockConfiguration.class,
    CommandStampConfiguration.class,
    ProtocolConfiguration.class,
    KeysConfiguration.class,
    EventStoreWiring.class,
    SagasAndCommands.class,
    Deadlines.class,
    Promises.class
})
class PromiseApplication {

    /** Where the key-encryption key lies. */
    private static final Path KEYS = newFolder();

    static ConfigurableApplicationContext start(String database, String... properties) {
        return builder(database)
                .sources(PromiseSaga.class)
                .run(Stream.of(properties).map(one -> "--" + one).toArray(String[]::new));
    }

    /** With another saga beside the usual one. */
    static ConfigurableApplicationContext startWith(String database, Class<?> another) {
        return builder(database).sources(PromiseSaga.class, another).run();
    }

    static ConfigurableApplicationContext startWithoutSaga(String database) {
        return builder(database).run();
    }

    private static SpringApplicationBuilder builder(String database) {
        return new SpringApplicationBuilder(PromiseApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "test.database=" + database,
                        "followthrough.data=" + KEYS,
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "axon.timeout.enabled=false",
                        "axon.serializer.general=jackson",
                        "axon.serializer.events=jackson",
                        "axon.serializer.messages=jackson",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("promises");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    HikariDataSource dataSource(@Value("${test.database}") String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return pool;
    }

    @Bean
    StoredEvents storedEvents() {
        return new StoredEvents(List.of(Promises.Promised.class, Promises.Kept.class, Promises.BecameLate.class));
    }

    @Bean
    Stumbling stumbling() {
        return new Stumbling();
    }

    @Bean
    SagaSpy sagaSpy() {
        return new SagaSpy();
    }

    static Object send(ConfigurableApplicationContext context, Object command, Actor actor) {
        return context.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command).andMetaData(actor.asMetaData()));
    }

    static List<DomainEventMessage<?>> events(ConfigurableApplicationContext context, UUID id) {
        return context.getBean(EventStore.class)
                .readEvents(id.toString())
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    static List<String> eventNames(ConfigurableApplicationContext context, UUID id) {
        return events(context, id).stream()
                .map(event -> event.getPayloadType().getSimpleName())
                .toList();
    }

    static long tasks(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM command_side.scheduled_tasks")
                .query(Long.class)
                .single();
    }

    static void awaitTasks(ConfigurableApplicationContext context, long count) {
        await().until(() -> tasks(context) == count);
    }
}
