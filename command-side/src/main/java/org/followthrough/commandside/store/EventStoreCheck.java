package org.followthrough.commandside.store;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.followthrough.bothsides.RefusedStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start, with a sentence that says what to do, where an event could be lost, altered or stored by halves.
 * Runs before any processor does.
 */
final class EventStoreCheck implements SmartInitializingSingleton {

    private final Configuration axon;
    private final EventStorageEngine engine;
    private final EventStore store;
    private final JdbcClient database;

    EventStoreCheck(Configuration axon, EventStorageEngine engine, EventStore store, JdbcClient database) {
        this.axon = axon;
        this.engine = engine;
        this.store = store;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireOurs(
                TransactionManager.class, SpringTransactionManager.class, axon.getComponent(TransactionManager.class));
        requireOurs(EventStorageEngine.class, HorizonEventStorageEngine.class, engine);
        requireOurs(EventStore.class, EmbeddedEventStore.class, store);
        RefusedStart.unless(
                axon.eventStore() == store, "Axon uses another event store than the bean EventStore: define one only.");
        StoredRule.requireAll(database);
    }

    private static void requireOurs(Class<?> role, Class<?> ours, Object found) {
        RefusedStart.unless(
                ours.isInstance(found),
                "The bean %s is a %s, not a %s: remove the one that took the place of EventStoreWiring's."
                        .formatted(role.getSimpleName(), found.getClass().getName(), ours.getSimpleName()));
    }
}
