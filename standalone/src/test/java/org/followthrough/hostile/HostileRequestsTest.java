package org.followthrough.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.followthrough.browser.SharedFollowthrough;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.DispatcherServlet;

/** Whoever sends what nobody can read is told so; it costs us a line in the log at most, and never an excuse. */
@ExtendWith(SharedFollowthrough.class)
class HostileRequestsTest {

    private static final int REQUESTS = 2_000;
    private static final long SEED = 20_261_130;

    @Test
    void two_thousand_hostile_requests_are_answered_without_a_failure_of_ours_and_with_a_line_each_at_most(
            RunningFollowthrough app) throws Exception {
        var random = new Random(SEED);
        var addresses = Addresses.of(context(app), references(app));
        List<Sender> senders = new ArrayList<>(List.of(Sender.NOBODY));
        for (String login : List.of("ana", "goran", "jelena", "katarina", "ivan")) {
            senders.add(Sender.signedIn(app, login));
        }
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        int lines = 0;
        try (RequestLog log = new RequestLog()) {
            for (int i = 0; i < REQUESTS; i++) {
                var address = addresses.all().get(i % addresses.all().size());
                var attack = Attack.values()[random.nextInt(Attack.values().length)];
                var sender = senders.get(random.nextInt(senders.size()));
                var request = new RawRequest(address.method(), addresses.path(address, random));
                sender.sign(request, address.api());
                attack.change(request, random);
                var answer = request.send(app.port());
                List<ILoggingEvent> logged = log.taken();
                lines += logged.size();
                statuses.merge(answer.status(), 1, Integer::sum);
                faults(answer, logged)
                        .forEach(fault -> faults.add(fault + " ← " + attack + " " + sender.login() + " " + request));
            }
        }
        System.out.println("hostile requests: " + statuses + ", lines of the log: " + lines);
        assertThat(faults).isEmpty();
    }

    @Test
    void another_role_is_refused_the_reports_of_an_organisation(RunningFollowthrough app) throws Exception {
        for (String login : List.of("ana", "goran", "katarina", "ivan")) {
            var answer = app.get("/api/my-reports", login, app.passwordOf(login));
            assertThat(answer.statusCode()).as(login).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"not-allowed\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/yaml", "application/xml", "text/xml", "application/cbor", "application/x-yaml"})
    void the_api_answers_json_and_nothing_else(String wished, RunningFollowthrough app) throws Exception {
        for (String path : List.of("/api/cases", "/api/not-recognised", "/api/openapi.json", "/api/no-such-thing")) {
            var request = new RawRequest("GET", path).with("Accept", wished);
            Sender.signedIn(app, "ana").sign(request, true);
            var answer = request.send(app.port());
            assertThat(answer.head()).as(path).doesNotContainPattern("(?i)content-type: [^\\r]*(xml|yaml|cbor)");
            assertThat(answer.status()).as(path).isNotEqualTo(500);
        }
        assertThat(app.get("/api/openapi.json", "ana", app.passwordOf("ana")).statusCode())
                .isEqualTo(200);
        assertThat(app.get("/api/openapi.json.yaml", "ana", app.passwordOf("ana"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-in?x=%zz, 400, sr-Cyrl, На овај захтев не може да се одговори",
        "GET, /sign-in?x=%ff, 400, en, This request cannot be answered",
        "POST, /import, 413, en, This is too large",
        "POST, /import, 413, sr-Cyrl, Ово је превелико",
        "GET, /cases%zz, 400, en, This request cannot be read",
        "GET, /cases%zz, 400, sr-Cyrl, Овај захтев не може да се прочита"
    })
    void what_cannot_be_read_is_said_on_a_page_of_ours(
            String method, String path, int status, String language, String words, RunningFollowthrough app)
            throws Exception {
        var request =
                new RawRequest(method, path).with("Accept-Language", language).with("Accept", "text/html");
        if (status == 413) {
            request.sending("multipart/form-data; boundary=line", "--line").with("Content-Length", "30000000");
        }
        var answer = request.send(app.port());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(words).contains("ft-header");
        assertThat(answer.head()).contains("Content-Security-Policy: default-src 'none'");
    }

    private static List<String> faults(RawRequest.Answer answer, List<ILoggingEvent> logged) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("answered " + answer.status());
        }
        if (answer.body().contains("Exception")) {
            faults.add("tells of an exception");
        }
        if (answer.body().contains("HTTP Status")) {
            faults.add("a page that is not ours");
        }
        if (answer.head().matches("(?is).*content-type: [a-z/+]*(xml|yaml|yml)\\b.*")) {
            faults.add("neither page nor JSON");
        }
        if (logged.size() > 1) {
            faults.add(logged.size() + " lines: " + logged);
        }
        if (logged.stream().anyMatch(line -> line.getThrowableProxy() != null)) {
            faults.add("a stack in the log: " + logged);
        }
        return faults;
    }

    private static ApplicationContext context(RunningFollowthrough app) {
        return Objects.requireNonNull(app.bean(DispatcherServlet.class).getWebApplicationContext());
    }

    private static List<String> references(RunningFollowthrough app) {
        return app.bean(JdbcClient.class)
                .sql(
                        "select report || '-' || person_no from query_side.register order by report desc, person_no limit 30")
                .query(String.class)
                .list();
    }
}
