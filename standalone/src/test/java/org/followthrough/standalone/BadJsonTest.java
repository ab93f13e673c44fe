package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.staff.StaffDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** JSON that nobody should send, over HTTP to the whole program: a problem in words each time, and not a row more. */
class BadJsonTest {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final String JSON = "application/json";
    private static final String EVENTS = "event_store.domain_event_entry";

    /** By sagas, deadlines and automations, and with each key that is asked for. */
    private static final Set<String> WRITTEN_MEANWHILE = Set.of(
            "event_store.snapshot_event_entry",
            "command_side.token_entry",
            "command_side.saga_entry",
            "command_side.saga_association",
            "command_side.association_value_entry",
            "command_side.scheduled_tasks",
            "command_side.connection",
            "command_side.connection_mark",
            "command_side.connected_case",
            "command_side.case_standing",
            "command_side.subject_key");

    private static final LocalDate LAST_MONTH = TestClock.today().minusDays(30);

    @TempDir
    static Path folder;

    private static RunningFollowthrough app;
    private static Map<String, String> right;

    @BeforeAll
    static void a_case_is_there() throws Exception {
        app = RunningFollowthrough.start(folder);
        String reference =
                read(post("/api/reports", JSON, report())).get("reference").asText() + "-1";
        right = Map.of(
                "/api/reports",
                report(),
                "/api/cases/" + reference + "/search-steps",
                """
                        {"commandId": "%s", "happenedOn": "%s", "step": "CONNECTIONS_COMPARED", "note": "TEXT"}""".formatted(UUID.randomUUID(), LAST_MONTH),
                "/api/cases/" + reference + "/corrections",
                """
                        {"commandId": "%1$s", "entry": "%1$s", "because": "TEXT"}""".formatted(UUID.randomUUID()),
                "/api/cases/" + reference + "/decision",
                """
                        {"commandId": "%s", "happenedOn": "%s", "outcome": "IDENTIFIED", "rationale": "TEXT",
                         "indicators": {}, "personAskedForIt": false}""".formatted(UUID.randomUUID(), LAST_MONTH));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static String report() {
        return """
                {"commandId": "%s", "receivedOn": "%s", "source": "CIVIL_SOCIETY", "exOfficio": false,
                 "peopleMentioned": 1, "narrative": "TEXT",
                 "persons": [{"exploitation": [], "reportedMethods": [], "connections": []}]}""".formatted(UUID.randomUUID(), LAST_MONTH);
    }

    @TestFactory
    Stream<DynamicTest> what_is_wrong_is_said_and_nothing_is_stored() {
        return right.entrySet().stream()
                .flatMap(target -> wrong(target.getValue()).entrySet().stream()
                        .map(body -> dynamicTest(
                                target.getKey() + ": " + body.getKey(),
                                () -> isRefused(target.getKey(), JSON, body.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> only_json_is_read() {
        return right.entrySet().stream()
                .flatMap(target -> Stream.of("text/plain", "application/x-www-form-urlencoded", "application/xml")
                        .map(type -> dynamicTest(
                                target.getKey() + ": " + type,
                                () -> isRefused(target.getKey(), type, target.getValue()))));
    }

    @Test
    void a_mebibyte_is_read_and_a_byte_more_is_not() throws Exception {
        String right = report();
        assertThat(isRefused("/api/reports", JSON, padded(right, MOST_BYTES + 1)))
                .isEqualTo(413);
        assertThat(post("/api/reports", JSON, padded(right, MOST_BYTES)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void fifty_levels_are_read_and_no_more() {
        JsonMapper ours = app.bean(JsonMapper.class);
        assertThat(ours.readTree("[".repeat(50) + "]".repeat(50)).isArray()).isTrue();
        assertThatThrownBy(() -> ours.readTree("[".repeat(51) + "]".repeat(51)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private static Map<String, String> wrong(String right) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("nothing", "");
        wrong.put("a list", "[" + right + "]");
        wrong.put("a text", "\"Canary\"");
        wrong.put("51 deep", with(right, "\"because\":" + "[".repeat(50) + "]".repeat(50)));
        wrong.put("51 deep where a text belongs", right.replace("\"TEXT\"", "[".repeat(50) + "]".repeat(50)));
        wrong.put("100,000 deep", "[".repeat(100_000));
        wrong.put("a byte too much", padded(right, MOST_BYTES + 1));
        wrong.put("a key twice", with(right, "\"commandId\":\"" + UUID.randomUUID() + "\""));
        wrong.put("an unknown key", with(right, "\"canary\":1"));
        wrong.put("a null byte", right.replace("TEXT", "Canary\0"));
        wrong.put("a null byte, escaped", right.replace("TEXT", "Canary\\u0000"));
        wrong.put("half a character", right.replace("TEXT", "Canary\\ud800"));
        wrong.put("a bidirectional override", right.replace("TEXT", "Canary\u202e"));
        wrong.put("a number where a text belongs", right.replace("\"TEXT\"", "1"));
        wrong.put("an object where a text belongs", right.replace("\"TEXT\"", "{\"canary\":1}"));
        wrong.put("a text where an id belongs", right.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", "Canary"));
        wrong.put("cut short", right.substring(0, right.length() - 1));
        return wrong;
    }

    private static String with(String right, String more) {
        return right.substring(0, right.length() - 1) + "," + more + "}";
    }

    private static String padded(String right, int bytes) {
        return right + " ".repeat(bytes - right.getBytes(StandardCharsets.UTF_8).length);
    }

    private static int isRefused(String path, String type, String body) throws Exception {
        Map<String, Long> before = rows();
        HttpResponse<String> answer = post(path, type, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).get().isEqualTo("application/problem+json");
        JsonNode problem = read(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.get("code").asText()).isNotEmpty();
        assertThat(problem.get("title").asText()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContainIgnoringCase("canary");
        assertThat(rows()).isEqualTo(before);
        return answer.statusCode();
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return app.post(path, type, body, "goran", app.passwordOf("goran"));
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    /**
     * What a request can leave behind: events in the name of its sender, and what is kept beside them. Of the rest, processors and
     * deadlines write meanwhile, and keys are made ahead of what they seal: one left over tells nothing.
     */
    private static Map<String, Long> rows() {
        JdbcClient database = app.bean(JdbcClient.class);
        String goran = app.bean(StaffDirectory.class)
                .now()
                .byLogin("goran")
                .orElseThrow()
                .id()
                .toString();
        var rows = new LinkedHashMap<String, Long>();
        for (String table : Tables.all(database)) {
            if (table.equals(EVENTS)) {
                rows.put(
                        table,
                        count(database, EVENTS + " where convert_from(meta_data, 'UTF8') like '%" + goran + "%'"));
            } else if (!table.startsWith("query_side.") && !WRITTEN_MEANWHILE.contains(table)) {
                rows.put(table, count(database, table));
            }
        }
        assertThat(rows).containsKeys(EVENTS, "command_side.received_report", "command_side.case_reference");
        return rows;
    }

    private static long count(JdbcClient database, String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
