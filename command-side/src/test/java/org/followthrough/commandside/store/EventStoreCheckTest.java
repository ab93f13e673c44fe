package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class EventStoreCheckTest {

    @Test
    void a_store_as_migrated_is_accepted() {
        try (StoreOnPostgres store = new StoreOnPostgres()) {
            assertThatCode(() -> StoredRule.requireAll(store.sql)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DROP TRIGGER announce_append ON event_store.domain_event_entry                      | The trigger announce_append
                    ALTER TABLE event_store.domain_event_entry DISABLE TRIGGER announce_append          | The trigger announce_append
                    ALTER TABLE event_store.domain_event_entry ENABLE TRIGGER announce_append           | The trigger announce_append
                    ALTER TABLE event_store.domain_event_entry DISABLE TRIGGER ALL                      | The trigger announce_append
                    CREATE OR REPLACE TRIGGER announce_append BEFORE INSERT ON event_store.domain_event_entry FOR EACH ROW EXECUTE FUNCTION event_store.announce_append() | The trigger announce_append
                    DROP TRIGGER append_only ON event_store.domain_event_entry                          | The trigger append_only
                    ALTER TABLE event_store.domain_event_entry DISABLE TRIGGER append_only              | The trigger append_only
                    ALTER TABLE event_store.domain_event_entry ENABLE REPLICA TRIGGER append_only       | The trigger append_only
                    ALTER SEQUENCE event_store.domain_event_index CACHE 20                              | The sequence event_store.domain_event_index
                    ALTER SEQUENCE event_store.domain_event_index INCREMENT 2                           | The sequence event_store.domain_event_index
                    """)
    void a_store_that_was_tampered_with_is_refused(String tampering, String refusal) {
        try (StoreOnPostgres store = new StoreOnPostgres()) {
            store.sql.sql(tampering).update();
            assertThatThrownBy(() -> StoredRule.requireAll(store.sql)).hasMessageStartingWith(refusal);
        }
    }

    @Test
    void another_default_isolation_is_refused() {
        try (StoreOnPostgres store = new StoreOnPostgres()) {
            store.transaction.executeWithoutResult(status -> {
                store.sql.sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").update();
                assertThatThrownBy(() -> StoredRule.requireAll(store.sql))
                        .hasMessageStartingWith("Transactions must run READ COMMITTED");
            });
        }
    }

    @Test
    void the_application_does_not_start_on_a_store_without_its_trigger() {
        String url = RealPostgres.newDatabase();
        StoreApplication.start(url).close();
        RealPostgres.run(url, "ALTER TABLE event_store.domain_event_entry DISABLE TRIGGER announce_append");
        assertThatThrownBy(() -> StoreApplication.start(url).close())
                .hasMessageStartingWith("The trigger announce_append");
    }

    @Test
    void the_application_does_not_start_with_a_clock_behind_the_newest_event_but_for_seconds() {
        String url = RealPostgres.newDatabase();
        StoreApplication.start(url).close();
        append(url, 1, Duration.ofSeconds(30));
        StoreApplication.start(url).close();
        append(url, 2, Duration.ofDays(30));
        // as the demonstration tells what was long ago after what is now
        append(url, 3, Duration.ofDays(-30));
        assertThatThrownBy(() -> StoreApplication.start(url).close())
                .hasMessageStartingWith("The clock is behind what is recorded");
    }

    private static void append(String url, int number, Duration ahead) {
        Instant at = GenericEventMessage.clock.instant().plus(ahead);
        RealPostgres.run(
                url,
                String.format(
                        Locale.ROOT,
                        "insert into event_store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number,"
                                + " time_stamp, payload_type, payload, meta_data) values ('%1$d', '%1$d', 0, '%2$s', 'Test', '', '')",
                        number,
                        DateTimeUtils.formatInstant(at)));
    }

    @Test
    void the_application_does_not_start_without_transactions() {
        assertThatThrownBy(
                        () -> StoreApplication.start(WithoutTransactions.class).close())
                .hasMessageStartingWith("The bean TransactionManager is a " + NoTransactionManager.class.getName());
    }

    @Test
    void the_application_does_not_start_on_another_engine() {
        assertThatThrownBy(() -> StoreApplication.start(OnAnotherEngine.class).close())
                .hasMessageStartingWith(
                        "The bean EventStorageEngine is a " + InMemoryEventStorageEngine.class.getName());
    }

    static class WithoutTransactions {

        @Bean
        @Primary
        TransactionManager noTransactions() {
            return NoTransactionManager.INSTANCE;
        }
    }

    static class OnAnotherEngine {

        @Bean
        @Primary
        EventStorageEngine inMemory() {
            return new InMemoryEventStorageEngine();
        }
    }
}
