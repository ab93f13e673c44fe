package org.followthrough.platform.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and versions of the processes that run, as locks that PostgreSQL keeps for them. */
class PresenceTest {

    private static final String KEK = "0a1b2c3d";
    private static final Node FIRST = new Node("first", "1.0", KEK);

    private final String url = SharedDatabases.create();
    private final ServerDatabase database = new ServerDatabase(url, "command_side", SharedDatabases.PASSWORD);
    private final ServerDatabase otherSide = new ServerDatabase(url, "query_side", SharedDatabases.PASSWORD);

    @Test
    void processes_of_one_version_and_different_names_run_together() throws Exception {
        try (Presence first = started(FIRST, database);
                Presence second = started(new Node("second", "1.0", KEK), otherSide)) {
            assertThat(locks()).isEqualTo(6);
        }
    }

    @Test
    void a_name_is_held_by_one_process_of_either_side() throws Exception {
        try (Presence first = started(FIRST, database)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> Presence.of(FIRST, otherSide))
                    .withMessageContaining("named first")
                    .withMessageContaining("followthrough.node");
        }
    }

    @Test
    void no_process_joins_others_of_another_version() throws Exception {
        try (Presence first = started(FIRST, database)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> Presence.of(new Node("second", "1.1", KEK), otherSide))
                    .withMessageContaining("another version than 1.1");
        }
        try (Presence alone = started(new Node("second", "1.1", KEK), otherSide)) {
            assertThat(locks()).isEqualTo(3);
        }
    }

    /** Who knows only the old key cannot open what the new one wraps. */
    @Test
    void no_process_joins_others_that_wrap_with_another_key() throws Exception {
        try (Presence first = started(FIRST, database)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> Presence.of(new Node("second", "1.0", "4e5f6071"), otherSide))
                    .withMessageContaining("another key-encryption key than 4e5f6071");
        }
    }

    @Test
    void who_is_refused_keeps_no_lock() throws Exception {
        try (Presence first = started(FIRST, database)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> Presence.of(new Node("second", "1.1", KEK), otherSide));
            await().untilAsserted(() -> assertThat(locks()).isEqualTo(3));
        }
    }

    @Test
    void installations_in_two_databases_do_not_meet() throws Exception {
        ServerDatabase elsewhere =
                new ServerDatabase(SharedDatabases.create(), "command_side", SharedDatabases.PASSWORD);
        try (Presence first = started(FIRST, database);
                Presence same = started(new Node("first", "2.0", KEK), elsewhere)) {
            assertThat(locks()).isEqualTo(3);
        }
    }

    @Test
    void a_process_that_is_gone_gives_its_name_back_at_once() throws Exception {
        started(FIRST, database).close();
        try (Presence next = started(FIRST, database)) {
            assertThat(locks()).isEqualTo(3);
        }
    }

    @Test
    void a_connection_that_the_server_ended_is_made_again_and_the_name_with_it() throws Exception {
        try (Presence first = started(FIRST, database)) {
            List<Integer> before = holders("pid");
            holders("pg_terminate_backend(pid)::int");
            await().untilAsserted(() -> assertThat(holders("pid")).hasSize(3).doesNotContainAnyElementsOf(before));
            assertThatExceptionOfType(RefusedStart.class).isThrownBy(() -> Presence.of(FIRST, otherSide));
        }
    }

    @Test
    void a_process_waits_while_another_of_its_side_starts() throws Exception {
        Presence starting = Presence.of(FIRST, database);
        CompletableFuture<Presence> second =
                CompletableFuture.supplyAsync(() -> Presence.of(new Node("second", "1.0", KEK), database));
        try (Presence ofTheOtherSide = started(new Node("page", "1.0", KEK), otherSide)) {
            await().during(Duration.ofMillis(500)).until(() -> !second.isDone());
        }
        starting.started();
        second.get(5, TimeUnit.MINUTES).close();
        starting.close();
    }

    private static Presence started(Node node, ServerDatabase database) {
        Presence presence = Presence.of(node, database);
        presence.started();
        return presence;
    }

    private int locks() {
        return holders("pid").size();
    }

    /** One for each lock. */
    private List<Integer> holders(String column) {
        return administrator()
                .sql("select " + column + " from pg_locks where locktype = 'advisory' and granted and database = "
                        + "(select oid from pg_database where datname = current_database())")
                .query(Integer.class)
                .list();
    }

    private JdbcClient administrator() {
        return SharedDatabases.asSuperuser(url);
    }
}
