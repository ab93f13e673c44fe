package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Escalations of the cases of 2025 are due at once, and the program is killed while it does a hundred of them together. */
@Tag("endurance")
class KilledWithManyDueTest {

    private static final String IN_EIGHT_DAYS = "--" + TestClock.moved(Duration.ofDays(8));
    private static final String WAITING = "command_side.scheduled_tasks";
    private static final String SCHEDULED =
            "event_store.domain_event_entry where payload_type = 'followup.CheckScheduled'";
    private static final String ESCALATED =
            "event_store.domain_event_entry where payload_type = 'followup.CheckEscalated'";

    @TempDir
    Path folder;

    private FollowthroughProcess program;

    @AfterEach
    void the_program_ends_and_its_database_with_it() throws Exception {
        program.close();
    }

    @Test
    void what_was_begun_together_is_done_exactly_once() throws Exception {
        program = FollowthroughProcess.start(folder).awaitReady();
        String reports = Files.readString(Path.of("src/main/resources/demonstration/reports-2025.csv"));
        program.bringIn(reports, "goran", program.passwordOf("goran"));
        try (Connection database = program.database()) {
            long checks = count(database, SCHEDULED);
            assertThat(checks).isGreaterThan(100);
            await().until(() -> count(
                            database,
                            "event_store.domain_event_entry where payload_type =" + " 'followup.CheckBecameOverdue'")
                    == checks);
            await().until(() -> count(database, WAITING + " where not picked") >= checks);
            program.kill();

            killInTheMiddleOfABundle(database);
            assertThat(count(database, ESCALATED)).isZero();

            program = FollowthroughProcess.start(folder, IN_EIGHT_DAYS).awaitReady();
            await().until(() -> count(database, ESCALATED) >= checks);
            await().until(() -> count(database, WAITING + " where picked") == 0);
            assertThat(count(database, ESCALATED)).isEqualTo(checks);
            assertThat(count(database, "(select distinct aggregate_identifier from " + ESCALATED + ") as cases"))
                    .isEqualTo(checks);
        }
    }

    /** Events cannot be appended, so that whatever is begun stays unfinished. */
    private void killInTheMiddleOfABundle(Connection database) throws Exception {
        database.setAutoCommit(false);
        try (Statement lock = database.createStatement()) {
            lock.execute("lock table event_store.domain_event_entry in share mode");
        }
        program = FollowthroughProcess.start(folder, IN_EIGHT_DAYS);
        await().until(() -> count(database, WAITING + " where picked") > 60);
        await().until(() ->
                count(database, "pg_locks where not granted and relation = 'event_store.domain_event_entry'::regclass")
                        > 0);
        program.kill();
        database.rollback();
        database.setAutoCommit(true);
    }

    private static long count(Connection database, String rows) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
