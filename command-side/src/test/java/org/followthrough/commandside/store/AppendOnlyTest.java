package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {

    private final StoreOnPostgres store = new StoreOnPostgres();

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.domain_event_entry SET time_stamp = '2020-01-01T00:00:00Z'",
                "DELETE FROM event_store.domain_event_entry",
                "TRUNCATE event_store.domain_event_entry",
                "TRUNCATE event_store.domain_event_entry RESTART IDENTITY CASCADE",
                "INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number,"
                        + " time_stamp, payload_type, payload, meta_data) SELECT event_identifier, 'A', 0, 'x', 'x', '', ''"
                        + " FROM event_store.domain_event_entry ON CONFLICT (event_identifier) DO UPDATE SET payload = ''",
                "MERGE INTO event_store.domain_event_entry e USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE"
            })
    void an_event_is_never_changed_or_removed(String change) {
        store.append("A");
        assertThatThrownBy(() -> store.sql.sql(change).update())
                .rootCause()
                .hasMessageContaining("Events are never changed");
        assertThatThrownBy(() -> store.transaction.executeWithoutResult(status -> {
                    store.sql
                            .sql("SET LOCAL session_replication_role = replica")
                            .update();
                    store.sql.sql(change).update();
                }))
                .rootCause()
                .hasMessageContaining("Events are never changed");
        assertThat(StoreOnPostgres.streamsSeen(store.engine, null)).containsExactly("A");
    }

    @Test
    void an_index_is_drawn_and_never_chosen() {
        assertThatThrownBy(() -> store.sql
                        .sql(
                                "INSERT INTO event_store.domain_event_entry VALUES (7, 'e', 'A', 0, 't', 'x', 'x', null, '', '')")
                        .update())
                .rootCause()
                .hasMessageContaining("global_index");
    }
}
