package org.followthrough.importing.write.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.followthrough.importing.write.reports.ImportProgram;
import org.followthrough.importing.write.reports.ReportFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportsEndpointTest {

    private static final String HEADER = "source,source_ref,person_no,received_on,name\n";

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext program;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        program = ImportProgram.start(folder);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void a_file_is_brought_in_and_its_result_told() throws Exception {
        HttpResponse<String> response = post("CASEWORKER", "", "text/csv", HEADER + "CITIZEN,E-1,1,2025-03-04,Ana\n");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(json(response).at("/state").asString()).isEqualTo("RUNNING");
        JsonNode result = result("CASEWORKER", response);
        assertThat(result.at("/broughtIn/UNDECIDED").asInt()).isEqualTo(1);
        assertThat(result.at("/rows").asInt()).isEqualTo(1);
        assertThat(result.at("/done").asInt()).isEqualTo(1);
        assertThat(result.at("/endedAt").asString()).isNotBlank();
    }

    @Test
    void the_same_file_sent_again_brings_in_nothing_twice() throws Exception {
        String file = HEADER + "CITIZEN,E-7,1,2025-03-04,Ana\n";
        result("CASEWORKER", post("CASEWORKER", "", "text/csv", file));

        JsonNode again = result("CASEWORKER", post("CASEWORKER", "", "text/csv", file));

        assertThat(again.at("/known").asInt()).isEqualTo(1);
        assertThat(again.at("/broughtIn").isEmpty()).isTrue();
    }

    @Test
    void only_whoever_started_it_and_supervisors_may_ask_how_far_it_is() throws Exception {
        String job = post("SUPERVISOR", "", "text/csv", HEADER + "CITIZEN,E-8,1,2025-03-04,Ana\n")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        HttpResponse<String> unseen = get("CASEWORKER", job);
        assertThat(unseen.statusCode()).isEqualTo(404);
        assertThat(unseen.body())
                .isEqualTo(
                        get("CASEWORKER", "/api/imports/" + UUID.randomUUID()).body());
        assertThat(get("SUPERVISOR", job).statusCode()).isEqualTo(200);
        assertThat(get("AUDITOR", job).statusCode()).isEqualTo(403);
        assertThat(get("CASEWORKER", "/api/imports/1").statusCode()).isEqualTo(400);
    }

    @Test
    void a_supervisor_sees_what_others_brought_in() throws Exception {
        HttpResponse<String> response = post("CASEWORKER", "", "text/csv", HEADER + "CITIZEN,E-9,1,2025-03-04,Ana\n");

        assertThat(result("SUPERVISOR", response).at("/rows").asInt()).isEqualTo(1);
    }

    @Test
    void a_form_with_a_file_will_do_as_well() throws Exception {
        String form = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"reports.csv\"\r\n\r\n"
                + HEADER + "CITIZEN,E-2,1,2025-03-04,Ana\n\r\n--line--\r\n";

        HttpResponse<String> response = post("SUPERVISOR", "", "multipart/form-data; boundary=line", form);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(result("SUPERVISOR", response).at("/broughtIn/UNDECIDED").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_file_may_be_checked_without_bringing_it_in() throws Exception {
        String file = HEADER + "CITIZEN,E-3,1,2025-03-04,Ana\n";

        assertThat(json(post("CASEWORKER", "?check=true", "text/csv", file))
                        .at("/rows")
                        .asInt())
                .isEqualTo(1);
        assertThat(result("CASEWORKER", post("CASEWORKER", "", "text/csv", file))
                        .at("/known")
                        .asInt())
                .isZero();
    }

    @Test
    void problems_come_by_row_with_column_and_code_and_nothing_of_what_the_row_says() throws Exception {
        HttpResponse<String> response = post(
                "CASEWORKER", "", "text/csv", HEADER + "CITIZEN,E-4,none,soon,Kanarinac\nCITIZEN,E-5,1,2025-03-04,\n");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).doesNotContain("Kanarinac");
        JsonNode problem = json(response);
        assertThat(problem.at("/code").asString()).isEqualTo("file-has-problems");
        assertThat(problem.at("/problemCount").asInt()).isEqualTo(2);
        assertThat(problem.at("/problems/0/row").asInt()).isEqualTo(2);
        assertThat(problem.at("/problems/0/column").asString()).isEqualTo("person_no");
        assertThat(problem.at("/problems/0/code").asString()).isEqualTo("number-out-of-range");
        assertThat(problem.at("/problems/0/parameters/most").asString()).isEqualTo("999");
        assertThat(result("CASEWORKER", post("CASEWORKER", "", "text/csv", HEADER + "CITIZEN,E-5,1,2025-03-04,\n"))
                        .at("/known")
                        .asInt())
                .as("a file with a problem is not brought in at all")
                .isZero();
    }

    @Test
    void columns_that_do_not_fit_are_told_apart_from_rows() throws Exception {
        JsonNode problem = json(post("CASEWORKER", "", "text/csv", "source,secret,person_no\nx,x,x\n"));

        assertThat(problem.at("/columns/missing/0").asString()).isEqualTo("source_ref");
        assertThat(problem.at("/columns/unknown/0").asInt()).isEqualTo(2);
    }

    @Test
    void only_who_works_on_cases_may_import() throws Exception {
        String file = HEADER + "CITIZEN,E-6,1,2025-03-04,Ana\n";

        assertThat(post("AUDITOR", "", "text/csv", file).statusCode()).isEqualTo(403);
        assertThat(post("REPORTING_ORGANISATION", "", "text/csv", file).statusCode())
                .isEqualTo(403);
        assertThat(post("NOBODY", "", "text/csv", file).statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_too_large_or_no_file_at_all_is_refused_and_never_an_error_of_ours() throws Exception {
        String large = HEADER + "x".repeat(ReportFile.MOST_BYTES);

        assertThat(post("CASEWORKER", "", "text/csv", large).statusCode()).isEqualTo(413);
        assertThat(post("CASEWORKER", "", "text/csv", "").statusCode()).isEqualTo(422);
        assertThat(post("CASEWORKER", "", "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(post("CASEWORKER", "", "multipart/form-data; boundary=line", "--line--\r\n")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("CASEWORKER", "", "multipart/form-data", "nonsense").statusCode())
                .isEqualTo(400);
        assertThat(post("CASEWORKER", "", "multipart/form-data; boundary=line", form(large))
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("CASEWORKER", "?check=perhaps", "text/csv", HEADER).statusCode())
                .isEqualTo(400);
    }

    private static String form(String file) {
        return "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"reports.csv\"\r\n\r\n" + file
                + "\r\n--line--\r\n";
    }

    /** What came of it, once it has ended. */
    private JsonNode result(String user, HttpResponse<String> started) {
        String job = started.headers().firstValue("Location").orElseThrow();
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> json(get(user, job)),
                        answer -> answer.at("/state").asString().equals("DONE"));
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return http.send(request(user, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String user, String query, String type, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(user, "/api/imports" + query)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String user, String path) {
        String port = program.getEnvironment().getProperty("local.server.port");
        String basic = Base64.getEncoder().encodeToString((user + ":secret").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + basic);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
