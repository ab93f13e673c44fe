package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.bothsides.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledProcessTest {

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void killed_processes_leave_nothing_running() throws Exception {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void postgresql_outlives_a_killed_process_and_is_adopted_by_the_next() throws Exception {
        process = child("first.log");
        awaitReady("first.log");
        long postgres = postmaster();
        assertThat(refusedWhileTheFirstRuns()).isEqualTo(1);
        assertThat(log("second.log"))
                .contains("APPLICATION FAILED TO START", "is in use by another running process")
                .doesNotContain("\tat org.");

        process.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(postgres)).get().matches(ProcessHandle::isAlive);

        try (RunningFollowthrough app = RunningFollowthrough.start(data())) {
            assertThat(postmaster()).isEqualTo(postgres);
            assertThat(app.bean(JdbcClient.class)
                            .sql("SELECT count(*) FROM event_store.flyway_schema_history")
                            .query(Long.class)
                            .single())
                    .isPositive();
        }
        await().until(() ->
                ProcessHandle.of(postgres).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void a_database_whose_creation_was_cut_short_is_created_anew() throws Exception {
        Files.createDirectories(data().resolve("postgres"));
        Files.writeString(data().resolve("postgres/postgresql.conf"), "# half");
        try (RunningFollowthrough app = RunningFollowthrough.start(data())) {
            assertThat(app.bean(JdbcClient.class)
                            .sql("SELECT 1")
                            .query(Long.class)
                            .single())
                    .isOne();
        }
    }

    private int refusedWhileTheFirstRuns() throws Exception {
        Process second = child("second.log");
        try {
            return second.waitFor();
        } finally {
            second.destroyForcibly();
        }
    }

    private Process child(String log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        TestClock.JVM_ARGUMENT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Followthrough.class.getName(),
                        "--server.port=0",
                        "--followthrough.data=" + data())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private void awaitReady(String log) {
        await().until(() -> log(log).contains("Followthrough is ready"));
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(0));
    }

    private Path data() {
        return folder.resolve("data");
    }
}
