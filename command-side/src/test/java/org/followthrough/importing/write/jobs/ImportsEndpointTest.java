package org.followthrough.importing.write.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
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

    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
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
    void columns_that_do_not_fit_are_listed_like_rows() throws Exception {
        JsonNode problem = json(post("CASEWORKER", "", "text/csv", "source,secret,person_no,recieved_on\nx,x,x,x\n"));

        assertThat(problem.at("/columns/missing/0").asString()).isEqualTo("source_ref");
        assertThat(problem.at("/columns/unknown/0").asInt()).isEqualTo(2);
        assertThat(problem.at("/problemCount").asInt()).isEqualTo(4);
        assertThat(problem.at("/problems/0/code").asString()).isEqualTo("column-unknown");
        assertThat(problem.at("/problems/0/parameters/position").asString()).isEqualTo("B");
        assertThat(problem.at("/problems/1/code").asString()).isEqualTo("column-misspelt");
        assertThat(problem.at("/problems/1/parameters/name").asString()).isEqualTo("received_on");
    }

    @Test
    void letters_that_do_not_decide_their_character_set_are_asked_about_and_nothing_is_stored() throws Exception {
        byte[] file = (HEADER + "CITIZEN,E-20,1,2025-03-04,Ana Ćuk\n").getBytes(WINDOWS_1250);

        HttpResponse<String> asked = post("CASEWORKER", "", "text/csv", file);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(json(asked).at("/code").asString()).isEqualTo("charset-undecided");
        assertThat(json(asked).at("/charsets").toString()).contains("windows-1250", "windows-1252", "IBM852");
        assertThat(asked.body()).doesNotContain("uk\"");
        assertThat(result("CASEWORKER", post("CASEWORKER", "?charset=windows-1250", "text/csv", file))
                        .at("/broughtIn/UNDECIDED")
                        .asInt())
                .isEqualTo(1);
        assertThat(result("CASEWORKER", post("CASEWORKER", "", "text/csv; charset=windows-1250", file))
                        .at("/known")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_character_set_is_told_by_the_letters_where_they_decide_it() throws Exception {
        String file = HEADER + "CITIZEN,E-21,1,2025-03-04,Života Šćepanović\nCITIZEN,E-22,1,2025-03-04,Saša Čučković\n";

        for (String charset : List.of("UTF-8", "UTF-16LE", "windows-1250", "ISO-8859-2")) {
            HttpResponse<String> checked =
                    post("CASEWORKER", "?check=true", "text/csv", file.getBytes(Charset.forName(charset)));
            assertThat(json(checked).at("/encoding").asString()).isEqualTo(charset);
        }
    }

    @Test
    void a_character_set_that_cannot_be_is_refused() throws Exception {
        String file = HEADER + "CITIZEN,E-23,1,2025-03-04,Đorđe\n";

        JsonNode unknown = json(post("CASEWORKER", "?charset=klingon", "text/csv", file));
        assertThat(unknown.at("/problems/0/code").asString()).isEqualTo("charset-unknown");
        assertThat(unknown.at("/charsets").toString()).contains("UTF-8", "windows-1250");
        assertThat(json(post("CASEWORKER", "", "text/csv;charset=windows-1250", file))
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("charset-does-not-fit");
        assertThat(post("CASEWORKER", "", "text/csv;charset=klingon", file).statusCode())
                .isEqualTo(415);
    }

    @Test
    void what_spreadsheets_write_comes_in() throws Exception {
        String file = "sep=;\r\nSource;Source_ref;Person_no;Received_on;;\r\nCITIZEN;E-24;1;4.3.2025.;;\r\n";

        assertThat(result("CASEWORKER", post("CASEWORKER", "", "text/csv", file))
                        .at("/broughtIn/UNDECIDED")
                        .asInt())
                .isEqualTo(1);
        JsonNode ambiguous = json(post("CASEWORKER", "", "text/csv", HEADER + "CITIZEN,E-25,1,03/04/2025,\n"));
        assertThat(ambiguous.at("/problems/0/code").asString()).isEqualTo("date-ambiguous");
        JsonNode excel = json(post("CASEWORKER", "", "text/csv", "PK\u0003\u0004 xl/workbook.xml"));
        assertThat(excel.at("/problems/0/code").asString()).isEqualTo("file-is-excel");
    }

    @Test
    void whatever_the_bytes_are_the_answer_is_a_list_of_problems() throws Exception {
        Random random = new Random(2025);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            byte[] header = (i % 2 == 0 ? HEADER : "").getBytes(UTF_8);
            byte[] file = Arrays.copyOf(header, header.length + bytes.length);
            System.arraycopy(bytes, 0, file, header.length, bytes.length);

            assertThat(post("CASEWORKER", "", "text/csv", file).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void one_bad_cell_keeps_every_row_of_its_file_out() throws Exception {
        for (String bad : List.of("a\0b", "\u202Eabc", "x".repeat(50_000), "spoilt \uFFFD", "\u2066a")) {
            String file = HEADER + "CITIZEN,E-26,1,2025-03-04,Ana\nCITIZEN,E-27,1,2025-03-04," + bad + "\n";
            assertThat(post("CASEWORKER", "", "text/csv", file).statusCode()).isEqualTo(422);
        }
        assertThat(result("CASEWORKER", post("CASEWORKER", "", "text/csv", HEADER + "CITIZEN,E-26,1,2025-03-04,Ana\n"))
                        .at("/known")
                        .asInt())
                .isZero();
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
        return await().until(
                        () -> json(get(user, job)),
                        answer -> answer.at("/state").asString().equals("DONE"));
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return http.send(request(user, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String user, String query, String type, String body)
            throws IOException, InterruptedException {
        return post(user, query, type, body.getBytes(UTF_8));
    }

    private HttpResponse<String> post(String user, String query, String type, byte[] body)
            throws IOException, InterruptedException {
        return http.send(
                request(user, "/api/imports" + query)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
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
