package org.followthrough.commandside.store;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.followthrough.platform.distributed.Program;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Events on PostgreSQL: the schema, Axon's transactions and the engine that reads up to the horizon. Needs the beans
 * {@link DataSource}, {@link PlatformTransactionManager}, the default {@link Serializer} and {@code eventSerializer}.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Profile("!" + Program.PROFILE)
@Import(CommandWiring.class)
public class EventStoreWiring {

    private static final int FETCH_DELAY_MS = 50;
    private static final int READ_BATCH = 1_000;

    @Bean(initMethod = "migrate")
    Flyway eventStoreFlyway(DataSource dataSource) {
        return schemaIn(dataSource);
    }

    /** Its tables in any database, not yet migrated. */
    public static Flyway schemaIn(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("event_store")
                .locations("classpath:db/event_store")
                .load();
    }

    /** Axon's own configuration misses Spring Boot 4's transactions and silently runs without any. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("event_store.domain_event_entry")
                .snapshotTable("event_store.snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new DuplicateKeys();
    }

    @Bean
    @DependsOn("eventStoreFlyway")
    EventStorageEngine eventStorageEngine(
            EventSchema schema,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver conflicts,
            Serializer snapshots,
            @Qualifier("eventSerializer") Serializer events,
            Configuration axon) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .schema(schema)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .snapshotSerializer(snapshots)
                .eventSerializer(events)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter());
        builder.batchSize(READ_BATCH);
        return new HorizonEventStorageEngine(builder, transactions, conflicts);
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MS)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    EventStoreCheck eventStoreCheck(
            Configuration axon, EventStorageEngine engine, EventStore store, DataSource dataSource) {
        return new EventStoreCheck(axon, engine, store, JdbcClient.create(dataSource));
    }
}
