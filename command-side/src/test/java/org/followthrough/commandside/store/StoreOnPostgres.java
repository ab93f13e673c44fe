package org.followthrough.commandside.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.followthrough.platform.clock.TestClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store as {@link EventStoreWiring} builds it, on a database of its own, and Axon's plain engine beside it. */
final class StoreOnPostgres implements AutoCloseable {

    final HikariDataSource pool = new HikariDataSource();
    final JdbcClient sql = JdbcClient.create(pool);
    final TransactionTemplate transaction;
    final TransactionManager axonTransactions;
    final EventStorageEngine engine;
    final EventStorageEngine plainEngine;

    private final EventStoreWiring wiring = new EventStoreWiring();
    private final Configuration axon = DefaultConfigurer.defaultConfiguration().buildConfiguration();
    private final Serializer json = JacksonSerializer.builder()
            .objectMapper(new ObjectMapper().findAndRegisterModules())
            .build();

    StoreOnPostgres() {
        pool.setJdbcUrl(RealPostgres.newDatabase());
        pool.setMaximumPoolSize(30);
        wiring.eventStoreFlyway(pool).migrate();
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        transaction = new TransactionTemplate(transactions);
        axonTransactions = wiring.axonTransactionManager(transactions);
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(pool);
        engine = wiring.eventStorageEngine(
                wiring.eventSchema(),
                connections,
                axonTransactions,
                wiring.persistenceExceptionResolver(),
                json,
                json,
                axon);
        JdbcEventStorageEngine.Builder plain = JdbcEventStorageEngine.builder();
        plain.eventSerializer(json);
        plain.snapshotSerializer(json);
        plainEngine = plain.connectionProvider(connections)
                .transactionManager(axonTransactions)
                .schema(wiring.eventSchema())
                .build();
    }

    EmbeddedEventStore eventStore(EventStorageEngine on) {
        return wiring.eventStore(on, axon);
    }

    /** Appends the first event of a stream in a transaction of its own. */
    void append(String stream) {
        append(event(stream, 0, TestClock.now()));
    }

    void append(DomainEventMessage<?>... events) {
        transaction.executeWithoutResult(status -> engine.appendEvents(List.of(events)));
    }

    static DomainEventMessage<String> event(String stream, long sequence, Instant at) {
        return new GenericDomainEventMessage<>(
                "Test",
                stream,
                sequence,
                stream,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at);
    }

    static List<String> streamsSeen(EventStorageEngine engine, @Nullable TrackingToken after) {
        return engine.readEvents(after, false)
                .map(event -> (String) event.getPayload())
                .toList();
    }

    static @Nullable TrackingToken positionAfterReading(EventStorageEngine engine, @Nullable TrackingToken after) {
        return engine.readEvents(after, false)
                .map(TrackedEventMessage::trackingToken)
                .reduce(after, (earlier, later) -> later);
    }

    @Override
    public void close() {
        pool.close();
    }
}
