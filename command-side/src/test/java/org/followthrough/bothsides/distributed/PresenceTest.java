package org.followthrough.bothsides.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.followthrough.bothsides.RefusedStart;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and versions of the processes that run, as locks that PostgreSQL keeps for them. */
class PresenceTest {

    private static final Node FIRST = new Node("first", "1.0");

    private final String url = SharedDatabases.create();
    private final ServerDatabase database = new ServerDatabase(url, "command_side", SharedDatabases.PASSWORD);
    private final ServerDatabase otherSide = new ServerDatabase(url, "query_side", SharedDatabases.PASSWORD);

    @Test
    void processes_of_one_version_and_different_names_run_together() throws Exception {
        try (Presence first = Presence.of(FIRST, database);
                Presence second = Presence.of(new Node("second", "1.0"), otherSide)) {
            assertThat(locks()).isEqualTo(4);
        }
    }

    @Test
    void a_name_is_held_by_one_process_of_either_side() throws Exception {
        try (Presence first = Presence.of(FIRST, database)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> Presence.of(FIRST, otherSide))
                    .withMessageContaining("named first")
                    .withMessageContaining("followthrough.node");
        }
    }

    @Test
    void no_process_joins_others_of_another_version() throws Exception {
        try (Presence first = Presence.of(FIRST, database)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> Presence.of(new Node("second", "1.1"), otherSide))
                    .withMessageContaining("another version than 1.1");
        }
        try (Presence alone = Presence.of(new Node("second", "1.1"), otherSide)) {
            assertThat(locks()).isEqualTo(2);
        }
    }

    @Test
    void who_is_refused_keeps_no_lock() throws Exception {
        try (Presence first = Presence.of(FIRST, database)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> Presence.of(new Node("second", "1.1"), otherSide));
            await().untilAsserted(() -> assertThat(locks()).isEqualTo(2));
        }
    }

    @Test
    void installations_in_two_databases_do_not_meet() throws Exception {
        ServerDatabase elsewhere =
                new ServerDatabase(SharedDatabases.create(), "command_side", SharedDatabases.PASSWORD);
        try (Presence first = Presence.of(FIRST, database);
                Presence same = Presence.of(new Node("first", "2.0"), elsewhere)) {
            assertThat(locks()).isEqualTo(2);
        }
    }

    @Test
    void a_process_that_is_gone_gives_its_name_back_at_once() throws Exception {
        Presence.of(FIRST, database).close();
        try (Presence next = Presence.of(FIRST, database)) {
            assertThat(locks()).isEqualTo(2);
        }
    }

    @Test
    void a_connection_that_the_server_ended_is_made_again_and_the_name_with_it() throws Exception {
        try (Presence first = Presence.of(FIRST, database)) {
            administrator()
                    .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = "
                            + "(select oid from pg_database where datname = current_database())")
                    .query((row, number) -> row.getBoolean(1))
                    .list();
            await().untilAsserted(() -> assertThat(locks()).isZero());
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(locks()).isEqualTo(2));
            assertThatExceptionOfType(RefusedStart.class).isThrownBy(() -> Presence.of(FIRST, otherSide));
        }
    }

    @Test
    void processes_of_a_side_start_one_after_the_other() throws Exception {
        try (Presence first = Presence.of(FIRST, database)) {
            CompletableFuture<Presence> second =
                    CompletableFuture.supplyAsync(() -> Presence.of(new Node("second", "1.0"), database));
            await().untilAsserted(() -> assertThat(locks()).isEqualTo(4));
            assertThat(second).isNotDone();

            first.onApplicationEvent(new ApplicationReadyEvent(
                    new SpringApplication(), new String[0], new GenericApplicationContext(), Duration.ZERO));

            second.get(10, TimeUnit.SECONDS).close();
        }
    }

    /** Of name and version: whose turn it is to start is another matter. */
    private long locks() {
        return administrator()
                .sql("select count(*) from pg_locks where locktype = 'advisory' and granted and classid <> "
                        + 0x46_54_53_54
                        + " and database = "
                        + "(select oid from pg_database where datname = current_database())")
                .query(Long.class)
                .single();
    }

    private JdbcClient administrator() {
        return SharedDatabases.asSuperuser(url);
    }
}
