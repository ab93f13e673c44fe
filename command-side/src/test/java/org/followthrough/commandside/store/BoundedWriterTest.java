package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedWriterTest {

    private final StoreOnPostgres store = new StoreOnPostgres();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_appends_is_bounded_in_time() {
        try (OpenWriter writer = OpenWriter.appending(store, "A")) {
            assertThat(writer.setting("transaction_timeout")).isEqualTo("30s");
        }
    }

    @Test
    void who_only_reads_is_not_even_on_the_connection_of_a_writer() {
        store.append("A");
        try (OpenWriter reader = new OpenWriter(store)) {
            assertThat(reader.setting("transaction_timeout")).isEqualTo("0");
        }
    }

    @Test
    void a_limit_set_by_the_operator_is_kept() {
        limitTransactionsTo("7s");
        try (OpenWriter writer = OpenWriter.appending(store, "A")) {
            assertThat(writer.setting("transaction_timeout")).isEqualTo("7s");
        }
    }

    @Test
    void a_writer_that_falls_asleep_is_ended_and_the_views_go_on() {
        limitTransactionsTo("500ms");
        OpenWriter.appending(store, "A");
        store.append("B");
        await().untilAsserted(() ->
                assertThat(StoreOnPostgres.streamsSeen(store.engine, null)).containsExactly("B"));
    }

    private void limitTransactionsTo(String limit) {
        String database =
                store.sql.sql("SELECT current_database()").query(String.class).single();
        store.sql
                .sql("ALTER DATABASE " + database + " SET transaction_timeout = '" + limit + "'")
                .update();
        store.pool.getHikariPoolMXBean().softEvictConnections();
    }
}
