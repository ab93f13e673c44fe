package org.followthrough.platform.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Query-side may be started first: it waits for what command-side makes and lends. */
class RequiredTablesTest {

    private static final List<String> NAMES = List.of("command_side.subject_key", "sign_in.credential");

    private final String url = SharedDatabases.create();
    private final JdbcClient commandSide = JdbcClient.create(SharedDatabases.as("command_side", url));
    private final JdbcClient querySide = JdbcClient.create(SharedDatabases.as("query_side", url));

    @Test
    void it_goes_on_once_all_are_there_and_lent() {
        CompletableFuture<Void> waiting =
                CompletableFuture.runAsync(() -> new RequiredTables(NAMES, Duration.ofMinutes(5)).await(querySide));
        make("command_side", "subject_key");
        lend("command_side", "subject_key");
        make("sign_in", "credential");
        assertThat(waiting).as("one is not lent yet").isNotDone();
        lend("sign_in", "credential");

        await().until(waiting::isDone);
        assertThat(waiting).isCompleted();
    }

    @Test
    void it_gives_up_with_a_sentence() {
        make("command_side", "subject_key");

        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> new RequiredTables(NAMES, Duration.ofMillis(600)).await(querySide))
                .withMessageContaining("Start command-side first");
    }

    private void make(String schema, String table) {
        commandSide.sql("create schema " + schema).update();
        commandSide.sql("create table " + schema + "." + table + " (id uuid)").update();
    }

    private void lend(String schema, String table) {
        commandSide
                .sql("grant select on " + schema + "." + table + " to query_side")
                .update();
        commandSide.sql("grant usage on schema " + schema + " to query_side").update();
    }
}
