package org.followthrough.queryside.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.followthrough.platform.clock.ClockConfiguration;
import org.followthrough.platform.startup.StartupChecks;
import org.followthrough.queryside.QuerySideSchemaForTests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real wiring of views around made-up ones; events come from memory, rows go to a real PostgreSQL. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ClockConfiguration.class, StartupChecks.class, QuerySideSchemaForTests.class, ViewProcessing.class})
class ViewApplication {

    private static final EmbeddedPostgres SERVER = startServer();
    private static final AtomicLong SEQUENCE = new AtomicLong();

    static ConfigurableApplicationContext start(Class<?>... projectors) {
        return start(new String[0], projectors);
    }

    static ConfigurableApplicationContext start(String[] properties, Class<?>... projectors) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient server = JdbcClient.create(SERVER.getPostgresDatabase());
        server.sql("CREATE DATABASE " + name).update();
        JdbcClient database = JdbcClient.create(SERVER.getDatabase("postgres", name));
        database.sql("CREATE SCHEMA counted").update();
        database.sql(CountProjector.TABLE).update();
        return new SpringApplicationBuilder(ViewApplication.class)
                .sources(projectors)
                .web(WebApplicationType.NONE)
                .properties(
                        "test.database=" + SERVER.getJdbcUrl("postgres", name),
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "axon.timeout.enabled=false",
                        "axon.serializer.general=jackson",
                        "axon.serializer.events=jackson",
                        "axon.serializer.messages=jackson",
                        "followthrough.dead-letters.retry-every=PT1H",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off")
                .properties(properties)
                .run();
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void publish(ConfigurableApplicationContext context, Counted... events) {
        context.getBean(EventStore.class)
                .publish(List.of(events).stream()
                        .map(event ->
                                new GenericDomainEventMessage<>("Count", event.id(), SEQUENCE.getAndIncrement(), event))
                        .toList());
    }

    @Bean
    HikariDataSource dataSource(@Value("${test.database}") String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return pool;
    }

    @Bean
    ObjectMapper objectMapper() {
        return new ObjectMapper().findAndRegisterModules();
    }

    @Bean
    EventStorageEngine engine() {
        return new InMemoryEventStorageEngine();
    }

    @Bean
    EmbeddedEventStore eventBus(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
