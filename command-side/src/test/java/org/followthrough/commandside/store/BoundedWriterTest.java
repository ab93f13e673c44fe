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
            assertThat(writer.setting("transaction_timeout")).isEqualTo("1min");
            assertThat(writer.setting("idle_in_transaction_session_timeout")).isEqualTo("20s");
            assertThat(writer.setting("lock_timeout")).isEqualTo("10s");
        }
    }

    @Test
    void who_only_reads_is_not() {
        try (OpenWriter reader = new OpenWriter(store)) {
            assertThat(reader.setting("transaction_timeout")).isEqualTo("0");
        }
    }

    @Test
    void limits_set_by_the_operator_are_kept() {
        limitIdleWritersTo("7s");
        try (OpenWriter writer = OpenWriter.appending(store, "A")) {
            assertThat(writer.setting("idle_in_transaction_session_timeout")).isEqualTo("7s");
        }
    }

    @Test
    void a_writer_that_falls_asleep_is_ended_and_the_views_go_on() {
        limitIdleWritersTo("100ms");
        OpenWriter.appending(store, "A");
        store.append("B");
        await().untilAsserted(() ->
                assertThat(StoreOnPostgres.streamsSeen(store.engine, null)).containsExactly("B"));
    }

    private void limitIdleWritersTo(String limit) {
        String database =
                store.sql.sql("SELECT current_database()").query(String.class).single();
        store.sql
                .sql("ALTER DATABASE " + database + " SET idle_in_transaction_session_timeout = '" + limit + "'")
                .update();
        store.pool.getHikariPoolMXBean().softEvictConnections();
    }
}
