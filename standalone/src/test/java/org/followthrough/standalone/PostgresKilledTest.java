package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the PostgreSQL that the program started. */
class PostgresKilledTest {

    @TempDir
    Path folder;

    @Test
    void postgresql_is_started_again_or_the_program_ends_and_meanwhile_everybody_is_told_at_once() throws Exception {
        try (FollowthroughProcess program = FollowthroughProcess.start(folder).awaitReady()) {
            SignedInReader goran = new SignedInReader(program);
            assertThat(program.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

            killPostgres();
            await().until(() -> report(program).statusCode() == 201);
            await().until(() -> program.get("/actuator/health/readiness").statusCode() == 200);
            assertThat(program.log()).contains("PostgreSQL was started again");
            await().until(() -> goran.answer("/cases").statusCode() == 200);

            Files.writeString(folder.resolve("data/postgres/PG_VERSION"), "9\n");
            killPostgres();
            List<HttpResponse<String>> answers = together(List.of(
                    () -> goran.answer("/overdue"),
                    () -> program.get("/api/not-recognised", "goran", program.passwordOf("goran")),
                    () -> report(program),
                    () -> program.get("/actuator/health/readiness")));
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503);
            assertThat(answers.get(3).body()).contains("\"db\":{\"status\":\"DOWN\"}");
            await().until(() -> !program.runs());
            assertThat(program.log()).contains("PostgreSQL does not start, so the program ends");
        }
    }

    /** The program ends soon: whoever is not told before gets no answer at all. */
    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> requests) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static HttpResponse<String> report(FollowthroughProcess program) throws Exception {
        String report = """
                {"commandId": "%s", "receivedOn": "%s", "source": "EDUCATION", "exOfficio": false, "peopleMentioned": 1,
                 "persons": [{"exploitation": [], "reportedMethods": [], "connections": [], "particulars":
                     {"citizenships": [], "gender": "Feminine", "ageGroup": "ADULT", "ageBasis": "DECLARED"}}]}""".formatted(UUID.randomUUID(), TestClock.today());
        return program.post("/api/reports", "application/json", report, "goran", program.passwordOf("goran"));
    }

    private void killPostgres() throws Exception {
        long postgres = Long.parseLong(Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .get(0));
        ProcessHandle.of(postgres).orElseThrow().destroyForcibly();
    }
}
