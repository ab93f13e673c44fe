package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.write.references.KnownCases;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files as a supervisor sends them through the API, and what became of them in the store. */
final class SentFiles {

    private final ConfigurableApplicationContext program;
    private final HttpClient http = HttpClient.newHttpClient();

    SentFiles(ConfigurableApplicationContext program) {
        this.program = program;
    }

    <T> Optional<T> read(@Nullable Personal<T> text) {
        return program.getBean(Opener.class).read(text);
    }

    /** What became of it, once it is over. */
    JsonNode bringIn(String file, String... answers) throws Exception {
        HttpResponse<String> started = send(file, false, answers);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = started.headers().firstValue("Location").orElseThrow();
        return await().until(
                        () -> json(get(job)),
                        answer -> !answer.at("/state").asString().equals("RUNNING"));
    }

    JsonNode check(String file, String... answers) throws Exception {
        HttpResponse<String> response = send(file, true, answers);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response).at("/differences");
    }

    JsonNode questions(String file, String... answers) throws Exception {
        HttpResponse<String> response = send(file, false, answers);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(409);
        assertThat(json(response).at("/code").asString()).isEqualTo("rows-in-question");
        return json(response).at("/questions");
    }

    /** Of a file that was looked at before something happened, and is started after it. */
    JsonNode questionsWhere(Runnable happens, String file) throws Exception {
        try (Connection holder = program.getBean(DataSource.class).getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table command_side.import_file in exclusive mode");
            var questions = CompletableFuture.supplyAsync(() -> {
                try {
                    return questions(file);
                } catch (Exception failed) {
                    throw new CompletionException(failed);
                }
            });
            await().until(() -> database()
                            .sql("select count(*) from pg_locks where not granted"
                                    + " and relation = 'command_side.import_file'::regclass")
                            .query(Integer.class)
                            .single()
                    > 0);
            happens.run();
            holder.rollback();
            return questions.join();
        }
    }

    private HttpResponse<String> send(String file, boolean check, String... answers) throws Exception {
        String query = Arrays.stream(answers)
                .map(answer -> "&answer=" + URLEncoder.encode(answer, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return http.send(
                request("/api/imports?check=" + check + query)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(file))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Somebody works on the case that was opened last. */
    void assessRisk() throws Exception {
        var report = lastCaseFacts().intake().report();
        String entry = "{\"commandId\":\"" + UUID.randomUUID()
                + "\",\"happenedOn\":\"2026-01-05\",\"level\":\"HIGH\",\"indicators\":{},\"note\":\"Seen\"}";
        HttpResponse<String> answer = http.send(
                request("/api/cases/" + report.reference() + "-" + report.personNo() + "/risk-assessments")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(entry))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(request(address).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        String port = program.getEnvironment().getProperty("local.server.port");
        String basic = Base64.getEncoder().encodeToString("SUPERVISOR:secret".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Authorization", "Basic " + basic);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** Names of all events but those of time and sagas, oldest first, of the case that was opened last. */
    List<String> eventsOfTheLastCase() {
        return database()
                .sql("""
                        select split_part(payload_type, '.', 2) from event_store.domain_event_entry
                        where aggregate_identifier = :id and payload_type not like 'obligation.%'
                        and payload_type not like '%Overdue' and payload_type not like '%Escalated'
                        order by sequence_number
                        """)
                .param("id", lastCase().toString())
                .query(String.class)
                .list();
    }

    CaseFacts lastCaseFacts() {
        return program.getBean(KnownCases.class).factsOf(lastCase());
    }

    UUID lastCase() {
        return UUID.fromString(database().sql("""
                        select aggregate_identifier from event_store.domain_event_entry
                        where payload_type = 'intake.CaseOpened' order by global_index desc limit 1
                        """).query(String.class).single());
    }

    int cases() {
        return database()
                .sql("select count(*) from event_store.domain_event_entry where payload_type = 'intake.CaseOpened'")
                .query(Integer.class)
                .single();
    }

    /** Events that somebody caused. */
    int events() {
        return database().sql("""
                        select count(*) from event_store.domain_event_entry where payload_type not like 'obligation.%'
                        and payload_type not like '%Overdue' and payload_type not like '%Escalated'
                        """).query(Integer.class).single();
    }

    JdbcClient database() {
        return program.getBean(JdbcClient.class);
    }

    ConfigurableApplicationContext program() {
        return program;
    }
}
