package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 in an import of a thousand rows, each time at another place, and the same file sent again after the next start while that
 * goes on with it by itself: every row is there once. How often: {@code -Dfollowthrough.test.kills=10}.
 */
@Tag("endurance")
class KilledWhileImportingTest {

    private static final int ROWS = 1_000;
    private static final int KILLS = Integer.getInteger("followthrough.test.kills", 10);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 4);
    private static final List<String> DECISIONS = List.of("IDENTIFIED,,2025-05-06", "DISMISSED,FRAUD,2025-05-06", ",,");

    @TempDir
    Path folder;

    private FollowthroughProcess program;

    @FunctionalInterface
    private interface Way {

        /** Sends the file, and returns once the program has taken it. */
        void send(FollowthroughProcess program, String file) throws Exception;
    }

    @AfterEach
    void the_program_ends_and_its_database_with_it() throws Exception {
        program.close();
    }

    @Test
    void sent_again_through_the_api_after_each_kill_every_row_is_there_once() throws Exception {
        everyRowIsThereOnce(KilledWhileImportingTest::throughTheApi);
    }

    @Test
    void sent_again_through_the_page_after_each_kill_every_row_is_there_once() throws Exception {
        everyRowIsThereOnce(KilledWhileImportingTest::throughThePage);
    }

    private void everyRowIsThereOnce(Way way) throws Exception {
        program = FollowthroughProcess.start(folder).awaitReady();
        try (Connection database = program.database()) {
            for (int kill = 0; kill < KILLS; kill++) {
                LocalDate day = FIRST_DAY.plusDays(kill);
                way.send(program, file(day));
                killWhen(database, day, ROWS * kill / KILLS);
                program = FollowthroughProcess.start(folder).awaitReady();
                way.send(program, file(day));
                await().until(() -> count(database, "command_side.import_job where state = 'RUNNING'") == 0);
                assertEachRowIsThereOnce(database, day);
            }
            await().until(() -> count(database, "command_side.import_file") == 0);
            assertThat(count(database, "command_side.import_job_refused")).isZero();
        }
    }

    /** The first time at once, before any row is brought in. */
    private void killWhen(Connection database, LocalDate day, int cases) throws Exception {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> opened(database, day) >= cases);
        program.kill();
        assertThat(opened(database, day)).as("killed in the middle").isLessThan(ROWS);
    }

    private static void assertEachRowIsThereOnce(Connection database, LocalDate day) throws SQLException {
        assertThat(opened(database, day)).isEqualTo(ROWS);
        assertThat(count(database, "command_side.imported_row where not brought_in"))
                .isZero();
        String inCasesOfTheDay = "event_store.domain_event_entry where payload_type = '%s' and aggregate_identifier in"
                + " (select aggregate_identifier from " + openedOn(day) + ")";
        assertThat(count(database, inCasesOfTheDay.replace("%s", "decision.DecisionImported")))
                .isEqualTo(decided(0) + decided(1));
        assertThat(count(database, inCasesOfTheDay.replace("%s", "followup.CheckScheduled")))
                .isEqualTo(decided(1));
    }

    private static void throughTheApi(FollowthroughProcess program, String file) throws Exception {
        HttpResponse<String> answer =
                program.post("/api/imports", "text/csv", file, "goran", program.passwordOf("goran"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private static void throughThePage(FollowthroughProcess program, String file) throws Exception {
        SignedInReader reader = new SignedInReader(program);
        HttpResponse<String> progress = reader.confirm(reader.upload("/import", "file", file));
        assertThat(progress.statusCode()).as(progress.body()).isEqualTo(200);
        assertThat(progress.uri().getPath()).startsWith("/imports/");
    }

    private static String file(LocalDate day) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> "CITIZEN,F-" + day + "-" + row + ",1," + day
                        + ",Probni Primer,employer:Firma,Probni opis," + DECISIONS.get(row % DECISIONS.size()))
                .collect(Collectors.joining(
                        "\n",
                        "source,source_ref,person_no,received_on,name,connections,narrative,outcome,reason,decided_on\n",
                        "\n"));
    }

    private static long decided(int which) {
        return IntStream.range(0, ROWS)
                .filter(row -> row % DECISIONS.size() == which)
                .count();
    }

    /** Whatever claims say of them. */
    private static long opened(Connection database, LocalDate day) throws SQLException {
        return count(database, openedOn(day));
    }

    private static String openedOn(LocalDate day) {
        return "event_store.domain_event_entry where payload_type = 'intake.CaseOpened'"
                + " and convert_from(payload, 'UTF8')::json ->> 'happenedOn' = '" + day + "'";
    }

    private static long count(Connection database, String rows) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
