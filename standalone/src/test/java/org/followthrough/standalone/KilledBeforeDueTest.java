package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A deadline is set, the program is killed, the date passes while it is down. When it runs again the page says overdue even
 * while no event does, and the event comes then.
 */
@Tag("endurance")
class KilledBeforeDueTest {

    private static final LocalDate TODAY = TestClock.today();

    @TempDir
    Path folder;

    private FollowthroughProcess program;

    @AfterEach
    void the_program_ends_and_its_database_with_it() throws Exception {
        program.close();
    }

    @Test
    void what_fell_due_while_the_program_was_down_is_overdue_when_it_runs_again() throws Exception {
        program = FollowthroughProcess.start(folder).awaitReady();
        String dueInAWeek = notRecognised("HIGH");
        notRecognised("LOW");
        try (Connection database = program.database()) {
            await().until(() -> count(database, "command_side.scheduled_tasks") == 2);
            assertThat(overdue(database)).isZero();
            program.kill();

            pageSaysOverdueBeforeAnEventDoes(database, dueInAWeek);
            await().until(() -> overdue(database) == 1);
            program.kill();

            program = FollowthroughProcess.start(folder, "--" + TestClock.moved(Duration.ofDays(40)))
                    .awaitReady();
            long ready = System.nanoTime();
            await().pollInterval(Duration.ofMillis(10)).until(() -> overdue(database) == 2);
            System.out.printf(
                    Locale.ROOT,
                    "{\"measure\": \"overdue event after ready\", \"seconds\": %.2f, \"goal\": 5}%n",
                    (System.nanoTime() - ready) / 1e9);
        }
    }

    /** A check due in seven days, protection due in one, a decision due in five; four weeks later all are at level 3. */
    @Test
    void each_date_and_each_level_that_passed_in_four_weeks_appears_once_and_in_order() throws Exception {
        program = FollowthroughProcess.start(folder).awaitReady();
        String reference = notRecognised("HIGH");
        String answered = plan(reference, "sr").body();
        reported();
        try (Connection database = program.database()) {
            await().until(() -> count(database, "command_side.scheduled_tasks") == 3);
            program.kill();

            program = FollowthroughProcess.start(folder, "--" + TestClock.moved(Duration.ofDays(28)))
                    .awaitReady();
            await().until(() -> timePassed(database).size() >= 9);
            assertThat(timePassed(database))
                    .containsExactlyInAnyOrder(
                            "CHECK overdue",
                            "CHECK 2",
                            "CHECK 3",
                            "PROTECTION_DECISION overdue",
                            "PROTECTION_DECISION 2",
                            "PROTECTION_DECISION 3",
                            "DECISION overdue",
                            "DECISION 2",
                            "DECISION 3")
                    .containsSubsequence("CHECK overdue", "CHECK 2", "CHECK 3")
                    .containsSubsequence(
                            "PROTECTION_DECISION overdue", "PROTECTION_DECISION 2", "PROTECTION_DECISION 3")
                    .containsSubsequence("DECISION overdue", "DECISION 2", "DECISION 3");
            assertThat(plan(reference, "sr").body())
                    .as("a repeat, in another process")
                    .isEqualTo(answered);
            assertThat(plan(reference, "en").statusCode()).isEqualTo(409);
        }
    }

    private static List<String> timePassed(Connection database) throws SQLException {
        var passed = new ArrayList<String>();
        try (Statement statement = database.createStatement();
                ResultSet events = statement.executeQuery("""
                        select coalesce(e->>'kind', 'CHECK') || ' ' || coalesce(e->>'level', 'overdue')
                        from (select global_index, convert_from(payload, 'UTF8')::json as e
                            from event_store.domain_event_entry
                            where payload_type like 'obligation.%'
                                or payload_type in ('followup.CheckBecameOverdue', 'followup.CheckEscalated')) as passed
                        order by global_index""")) {
            while (events.next()) {
                passed.add(events.getString(1));
            }
        }
        return passed;
    }

    /** Deadlines are held back by a lock on their table, until the page was read. */
    private void pageSaysOverdueBeforeAnEventDoes(Connection database, String reference) throws Exception {
        database.setAutoCommit(false);
        try (Statement lock = database.createStatement()) {
            lock.execute("lock table command_side.scheduled_tasks in access exclusive mode");
        }
        program = FollowthroughProcess.start(folder, "--" + TestClock.moved(Duration.ofDays(10)))
                .awaitReady();
        String page = new SignedInReader(program).answer("/overdue?lang=en").body();
        assertThat(page).contains(reference.replaceFirst("-(\\d+)$", "/$1"), "days overdue");
        assertThat(overdue(database)).isZero();
        database.rollback();
        database.setAutoCommit(true);
    }

    /** Heard a month ago and decided today: at HIGH the first check is due in seven days, at LOW in thirty. */
    private String notRecognised(String risk) throws Exception {
        String reference = reported();
        String address = "/api/cases/" + reference;
        assertThat(plan(reference, "sr").statusCode()).isEqualTo(200);
        post(address + "/contact-attempts", """
                {"commandId": "%s", "happenedOn": "%s", "channel": "PHONE", "result": "REACHED", "asPlanned": true,
                 "throughConnection": false, "alone": true, "understood": true, "language": "sr", "interpreter": false,
                 "planConfirmed": true}""", TODAY.minusDays(35));
        post(address + "/risk-assessments", """
                {"commandId": "%%s", "happenedOn": "%%s", "level": "%s", "indicators": {}}""".formatted(risk), TODAY);
        post(address + "/decision", """
                {"commandId": "%s", "happenedOn": "%s", "outcome": "NOT_IDENTIFIED", "reason": "ELEMENTS_NOT_MET",
                 "rationale": "No control was found.", "indicators": {}, "personAskedForIt": false,
                 "rightsNotGiven": "No time."}""", TODAY);
        return reference;
    }

    /** The same command each time. */
    private HttpResponse<String> plan(String reference, String language) throws Exception {
        String body = """
                {"commandId": "%s", "basis": "REPORTING_ORGANISATION", "language": "%s",
                 "safeChannels": ["PHONE", "MESSAGE", "EMAIL"], "neverChannels": ["LETTER", "HOME_VISIT"]}""";
        UUID commandId = UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
        return program.post(
                "/api/cases/" + reference + "/contact-plan",
                "application/json",
                body.formatted(commandId, language),
                "goran",
                program.passwordOf("goran"));
    }

    /** Forty days ago: a decision is due in five. */
    private String reported() throws Exception {
        String report = """
                {"commandId": "%s", "receivedOn": "%s", "source": "CIVIL_SOCIETY", "exOfficio": false,
                 "peopleMentioned": 1,
                 "persons": [{"exploitation": [], "reportedMethods": [], "connections": [], "particulars":
                     {"citizenships": [], "gender": "Feminine", "ageGroup": "ADULT", "ageBasis": "DECLARED"}}]}""";
        return new ObjectMapper()
                        .readTree(post("/api/reports", report, TODAY.minusDays(40)))
                        .get("reference")
                        .asText()
                + "-1";
    }

    private String post(String path, String body, LocalDate day) throws Exception {
        HttpResponse<String> answer = program.post(
                path, "application/json", body.formatted(UUID.randomUUID(), day), "goran", program.passwordOf("goran"));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer.body();
    }

    private static long overdue(Connection database) throws SQLException {
        return count(database, "event_store.domain_event_entry where payload_type = 'followup.CheckBecameOverdue'");
    }

    private static long count(Connection database, String rows) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
