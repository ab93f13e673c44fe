package org.followthrough.commandside.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.followthrough.platform.clock.ClockCheck;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start, with a sentence that says what to do, where an event could be lost, altered, stored by halves or
 * recorded as earlier than those before it.
 * Runs before any processor does.
 */
final class EventStoreCheck implements SmartInitializingSingleton {

    /** Told of the past, some are not in the order of time; whatever came after them is. */
    private static final String NEWEST_EVENT = """
            SELECT max(time_stamp) FROM (
                SELECT time_stamp FROM event_store.domain_event_entry ORDER BY global_index DESC LIMIT 10000) AS last
            HAVING count(*) > 0""";

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
        newestEvent().ifPresent(newest -> ClockCheck.refuseBehind(newest, GenericEventMessage.clock));
    }

    private Optional<Instant> newestEvent() {
        return database.sql(NEWEST_EVENT).query(String.class).optional().map(DateTimeUtils::parseInstant);
    }

    private static void requireOurs(Class<?> role, Class<?> ours, Object found) {
        RefusedStart.unless(
                ours.isInstance(found),
                String.format(
                        Locale.ROOT,
                        "The bean %s is a %s, not a %s: remove the one that took the place of EventStoreWiring's.",
                        role.getSimpleName(),
                        found.getClass().getName(),
                        ours.getSimpleName()));
    }
}
