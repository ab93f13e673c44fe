package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledProcessTest {

    private static final String[] NEPALI_DIGITS = {"-Duser.language=ne", "-Duser.country=NP"};
    private static final String[] ARABIC_DIGITS = {"-Duser.language=ar", "-Duser.country=EG"};

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
        process = child("first.log", data(), NEPALI_DIGITS);
        awaitReady("first.log");
        long postgres = postmaster();
        assertRefused("second.log", data(), "is in use by another running process");

        Path copy = copied("copy");
        assertRefused("copy.log", copy, "is a copy of " + data());
        process.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(postgres)).get().matches(ProcessHandle::isAlive);

        Files.delete(copy.resolve("installation.txt"));
        assertThatThrownBy(() -> RunningFollowthrough.start(copy).close())
                .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                        .isInstanceOf(RefusedStart.class)
                        .hasMessageContaining("is a copy of one whose PostgreSQL runs"));
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

    /** Where digits are written otherwise too. */
    private void assertRefused(String log, Path data, String sentence) throws Exception {
        Process second = child(log, data, ARABIC_DIGITS);
        try {
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(log(log))
                    .contains("APPLICATION FAILED TO START", sentence)
                    .doesNotContain("\tat org.");
        } finally {
            second.destroyForcibly();
        }
    }

    /** What a backup that asks nobody would copy: while the program writes. */
    private Path copied(String name) throws Exception {
        Path copy = folder.resolve(name);
        // files of PostgreSQL come and go meanwhile, which cp bears
        new ProcessBuilder("cp", "-a", data().toString(), copy.toString())
                .start()
                .waitFor();
        return copy;
    }

    private Process child(String log, Path data, String... locale) throws IOException {
        var command = new ArrayList<>(JavaCommand.of(Followthrough.class, locale));
        command.addAll(List.of("--server.port=0", "--followthrough.data=" + data));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private void awaitReady(String log) throws IOException {
        await().until(() -> log(log).contains("Followthrough is ready") || !process.isAlive());
        assertThat(log(log)).contains("Followthrough is ready");
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
