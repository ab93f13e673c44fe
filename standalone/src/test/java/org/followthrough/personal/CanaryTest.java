package org.followthrough.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.standalone.RunningFollowthrough;
import org.followthrough.standalone.Tables;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A name, a text and a language that stand nowhere else are told to the program in every way, while its views, its saga, its deadlines
 * and its pages fail in words that quote the name. Then they are looked for in every table, the log and the headers.
 */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    static final String NAME = "Kanarinac" + UUID.randomUUID();
    /** Of a member of staff, whose name is the canary's too. */
    private static final String LOGIN = "k" + UUID.randomUUID().toString().replace("-", "");

    private static final String TEXT = "pesma" + UUID.randomUUID();
    /** Of the codes that BCP 47 leaves to everybody: nobody speaks it, and nothing else is called so. */
    private static final String LANGUAGE = "qtk-Qabk-997";

    private static final LocalDate TODAY = TestClock.today();

    @TempDir
    Path folder;

    private final StringBuilder headers = new StringBuilder();

    @Test
    void no_name_no_text_and_no_language_is_found_in_any_table_in_the_log_or_in_a_header(CapturedOutput log)
            throws Exception {
        try (RunningFollowthrough app = RunningFollowthrough.startWith(folder, FailingPages.class)) {
            JdbcClient database = app.bean(JdbcClient.class);
            employed(app);
            String case1 = reported(app);
            worked(app, case1);
            imported(app);
            try (Poison ofTheView = Poison.of(database, "query_side.obligation_case", "true")) {
                ok(post(app, case1 + "/risk-assessments", risk()));
                awaitRows(database, "query_side.dead_letter", 1);
            }
            try (Poison ofTheDeadline = Poison.of(
                    database, "event_store.domain_event_entry", "new.payload_type = 'followup.CheckBecameOverdue'")) {
                try (Poison ofTheSaga = Poison.of(database, "command_side.saga_entry", "true")) {
                    decided(app, case1, 20);
                    await().until(() -> log.getAll().contains("Starting retry mode"));
                }
                awaitRows(database, "command_side.saga_entry", 2);
                await().until(() -> failuresOf(database) > 0);
            }
            askedAgain(app, case1);
            disclosed(app, case1);
            failed(app, case1);
            awaitRows(database, "command_side.scheduled_tasks", 1);

            assertThat(log.getAll())
                    .as("it says what failed, and where")
                    .contains("IllegalStateException", "PSQLException (P0001)", "at org.followthrough.");
            assertSoftly(found -> {
                found.assertThat(findings(database)).as("tables").isEmpty();
                found.assertThat(lines(log.getAll())).as("lines of the log").isEmpty();
                found.assertThat(lines(headers.toString())).as("headers").isEmpty();
            });
            app.bean(TransactionTemplate.class).executeWithoutResult(planted -> {
                planted.setRollbackOnly();
                String[] tables = plantedIn(database);
                assertThat(findings(database)).containsOnlyKeys(tables);
            });
        }
    }

    /** Looks for what it would have to find. */
    private static String[] plantedIn(JdbcClient database) {
        var columns = Map.of(
                "command_side.saga_entry", "serialized_saga",
                "command_side.token_entry", "token",
                "command_side.scheduled_tasks", "task_data",
                "query_side.token_entry", "token",
                "query_side.dead_letter", "diagnostics",
                "query_side.timeline", "payload");
        columns.forEach((table, column) -> database.sql("update %s set %s = :name".formatted(table, column))
                .param("name", NAME.getBytes(StandardCharsets.UTF_8))
                .update());
        database.sql("""
                        insert into event_store.domain_event_entry (event_identifier, aggregate_identifier,
                            sequence_number, time_stamp, payload_type, payload, meta_data)
                        values ('planted', 'planted', 0, '', '', '', :name)
                        """).param("name", NAME.getBytes(StandardCharsets.UTF_8)).update();
        var tables = new ArrayList<>(columns.keySet());
        tables.add("event_store.domain_event_entry");
        return tables.toArray(String[]::new);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .filter(line -> Stream.of(NAME, TEXT, LOGIN, LANGUAGE).anyMatch(line::contains))
                .toList();
    }

    private void employed(RunningFollowthrough app) throws Exception {
        String person = """
                {"commandId": "%s", "login": "%s", "name": "%s", "roles": ["AUDITOR"], "duties": []}""".formatted(UUID.randomUUID(), LOGIN, NAME);
        String administrator = app.passwordOf("katarina");
        ok(noted(app.post("/api/staff", "application/json", person, "katarina", administrator)));
        assertThat(app.bean(StaffDirectory.class).now().byLogin(LOGIN)).isPresent();
    }

    /** @return address of the first case */
    private String reported(RunningFollowthrough app) throws Exception {
        var answer = ok(post(app, "/api/reports", """
                {"commandId": "%s", "receivedOn": "%s", "source": "CITIZEN", "exOfficio": false, "reportedBy": "NAME",
                 "peopleMentioned": 1, "narrative": "TEXT",
                 "persons": [{"exploitation": ["ForcedLabour"], "reportedMethods": [],
                              "particulars": {"citizenships": [], "gender": "Feminine", "ageGroup": "ADULT", "ageBasis": "DECLARED"},
                              "name": "NAME", "contact": "NAME",
                              "connections": [{"kind": "EMPLOYER", "name": "NAME"}, {"kind": "ROUTE", "name": "TEXT"}]}]}""".formatted(UUID.randomUUID(), daysAgo(90))));
        return "/api/cases/"
                + new ObjectMapper().readTree(answer.body()).get("reference").asText() + "-1";
    }

    private void worked(RunningFollowthrough app, String address) throws Exception {
        ok(post(app, address + "/contact-plan", """
                {"commandId": "%s", "basis": "REPORTING_ORGANISATION", "safeChannels": ["PHONE"], "neverChannels": [],
                 "language": "LANGUAGE", "details": "NAME", "times": "TEXT", "whoMayAnswer": "NAME", "coverWording": "TEXT", "neverUsed": "NAME"}""".formatted(UUID.randomUUID())));
        ok(post(app, address + "/search-steps", """
                {"commandId": "%s", "happenedOn": "%s", "step": "CONNECTIONS_COMPARED", "note": "TEXT"}""".formatted(UUID.randomUUID(), daysAgo(85))));
        ok(post(app, address + "/contact-attempts", """
                {"commandId": "%s", "happenedOn": "%s", "channel": "PHONE", "result": "REACHED", "asPlanned": true,
                 "throughConnection": false, "alone": true, "understood": true, "language": "LANGUAGE", "interpreter": false,
                 "planConfirmed": true, "note": "TEXT"}""".formatted(UUID.randomUUID(), daysAgo(80))));
        toldInTheLanguage(app, address + "/rights-information", 80);
    }

    /** The first check is due seven days later. */
    private void decided(RunningFollowthrough app, String address, int daysAgo) throws Exception {
        ok(post(app, address + "/decision", """
                {"commandId": "%s", "happenedOn": "%s", "outcome": "NOT_IDENTIFIED", "reason": "ELEMENTS_NOT_MET",
                 "rationale": "TEXT", "indicators": {}, "personAskedForIt": false, "rightsNotGiven": "TEXT"}""".formatted(UUID.randomUUID(), daysAgo(daysAgo))));
    }

    private void toldInTheLanguage(RunningFollowthrough app, String what, int daysAgo) throws Exception {
        ok(post(app, what, """
                {"commandId": "%s", "happenedOn": "%s", "language": "LANGUAGE", "channel": "PHONE",
                 "toldToThePerson": true}""".formatted(UUID.randomUUID(), daysAgo(daysAgo))));
    }

    /** Hears the decision, comes back, and asks that the decision be looked at again. */
    private void askedAgain(RunningFollowthrough app, String address) throws Exception {
        toldInTheLanguage(app, address + "/decision/delivery", 10);
        ok(post(app, address + "/returns", """
                {"commandId": "%s", "happenedOn": "%s", "language": "LANGUAGE", "said": "TEXT"}""".formatted(UUID.randomUUID(), daysAgo(1))));
        ok(post(app, address + "/review", """
                {"commandId": "%s", "happenedOn": "%s", "requester": "REPRESENTATIVE", "ground": "NEW_EVIDENCE", "asked": "TEXT",
                 "newEvidence": "NAME", "lateBecause": "TEXT"}""".formatted(UUID.randomUUID(), daysAgo(1))));
    }

    private void disclosed(RunningFollowthrough app, String address) throws Exception {
        UUID ana = app.bean(StaffDirectory.class)
                .now()
                .byLogin("ana")
                .orElseThrow()
                .id();
        ok(post(app, address + "/disclosures", """
                {"commandId": "%s", "happenedOn": "%s", "askedBy": "%s", "authority": "COURT", "name": "NAME", "legalGround": "TEXT",
                 "data": ["WHEREABOUTS"], "consent": "DECLINED", "personTold": true, "whereaboutsBecause": "TEXT"}""".formatted(UUID.randomUUID(), daysAgo(1), ana)));
    }

    private static String risk() {
        return """
                {"commandId": "%s", "happenedOn": "%s", "level": "HIGH", "indicators": {}, "note": "TEXT"}""".formatted(UUID.randomUUID(), daysAgo(70));
    }

    /** A person not recognised long ago, whose check is overdue; then a file with names where codes belong. */
    private void imported(RunningFollowthrough app) throws Exception {
        String header =
                "source,source_ref,person_no,received_on,name,contact,connections,narrative,outcome,decided_on\n";
        String row = "%s,canary-1,1,%s,NAME,NAME,EMPLOYER:NAME,TEXT,DISMISSED,%s\n";
        String file = told(header + row.formatted("CIVIL_SOCIETY", daysAgo(400), daysAgo(300)));
        assertThat(app.bringIn(file, "goran", app.passwordOf("goran"))).contains("\"DISMISSED\":1");
        assertThat(sent(app, "/api/imports", "text/csv", header + row.formatted("NAME", "TEXT", "NAME"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(new SignedInReader(app).upload("/import", "file", file).body())
                .as("waits to be confirmed")
                .contains("/confirmation");
    }

    private static String told(String text) {
        return text.replace("NAME", NAME).replace("TEXT", TEXT).replace("LANGUAGE", LANGUAGE);
    }

    /** JSON and pages, each with 500, and without a word of it. */
    private void failed(RunningFollowthrough app, String address) throws Exception {
        SignedInReader reader = new SignedInReader(app);
        String form = address.substring("/api".length()) + "/risk-assessments/new";
        LocalDate day = TODAY.minusDays(5);
        var typed = Map.of(
                "happenedOn-day", String.valueOf(day.getDayOfMonth()),
                "happenedOn-month", String.valueOf(day.getMonthValue()),
                "happenedOn-year", String.valueOf(day.getYear()),
                "level", "HIGH",
                "note", TEXT);
        try (Poison ofTheStore = Poison.of(
                app.bean(JdbcClient.class),
                "event_store.domain_event_entry",
                "new.payload_type = 'risk.RiskAssessed'")) {
            fails(post(app, address + "/risk-assessments", risk()));
            fails(noted(reader.send(form, typed)));
        }
        fails(noted(reader.answer("/failing")));
        fails(noted(reader.answer("/failing-while-shown")));
    }

    private static void fails(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain(NAME, TEXT, LANGUAGE);
    }

    private HttpResponse<String> post(RunningFollowthrough app, String path, String body) throws Exception {
        return sent(app, path, "application/json", body);
    }

    private HttpResponse<String> sent(RunningFollowthrough app, String path, String type, String body)
            throws Exception {
        return noted(app.post(path, type, told(body), "goran", app.passwordOf("goran")));
    }

    private HttpResponse<String> noted(HttpResponse<String> answer) {
        headers.append(answer.headers().map());
        return answer;
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private static String daysAgo(int days) {
        return TODAY.minusDays(days).toString();
    }

    private static void awaitRows(JdbcClient database, String table, int atLeast) {
        await(table)
                .until(() -> database.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()
                        >= atLeast);
    }

    private static int failuresOf(JdbcClient database) {
        return database.sql("select coalesce(max(consecutive_failures), 0) from command_side.scheduled_tasks")
                .query(Integer.class)
                .single();
    }

    /** Tables in which one of the words stands, as text or as bytes, with the number of rows. */
    private static Map<String, Integer> findings(JdbcClient database) {
        String words = Stream.of(NAME, TEXT, LOGIN, LANGUAGE)
                .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining("|"));
        var found = new LinkedHashMap<String, Integer>();
        for (String table : Tables.all(database)) {
            int rows = database.sql("select count(*) from " + table + " t where t::text ~ :words")
                    .param("words", words)
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }
}
