package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class CleanStartTest {

    @TempDir
    Path folder;

    @Test
    void two_starts_and_ends_log_nothing_to_worry_about_and_show_passwords_once(CapturedOutput output)
            throws Exception {
        Path data = folder.resolve("data");
        String password;
        try (RunningFollowthrough app = RunningFollowthrough.start(data, RunningFollowthrough.DEMONSTRATION)) {
            password = app.passwordOf("ana");
            assertThat(output.getAll())
                    .containsSubsequence("Bringing in the reports of 2025: 255 of 255", "Followthrough is ready");
            assertThat(output)
                    .contains("Followthrough is ready:  http://localhost:" + app.port() + "/")
                    .contains("ana", password);
            assertThatThrownBy(() -> DataFolder.open(data))
                    .isInstanceOf(RefusedStart.class)
                    .hasMessageContaining("is in use by another running process");
        }
        assertOwnerOnly(data, "rwx------");
        for (String secret : new String[] {
            "postgres-password",
            "database-password",
            "demonstration-users.txt",
            "key-encryption-key.json",
            "installation.txt"
        }) {
            assertOwnerOnly(data.resolve(secret), "rw-------");
        }
        int shownSoFar = output.getAll().length();
        try (RunningFollowthrough app = RunningFollowthrough.start(data)) {
            assertThat(app.passwordOf("ana")).isEqualTo(password);
            assertThat(output.getAll().substring(shownSoFar))
                    .doesNotContain(password, "Bringing in")
                    .as("started without the setting")
                    .contains(
                            "the demonstration data. No real person belongs in it: for real work choose an empty folder");
            assertThat(app.get("/sign-in?lang=en").body()).contains("All people and cases here are invented");
        }
        assertThat(output.getAll().lines()).noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
    }

    @Test
    void postgresql_syncs_to_disk_and_asks_everyone_for_a_password() {
        try (RunningFollowthrough app = RunningFollowthrough.start(folder)) {
            OwnPostgres postgres = app.bean(OwnPostgres.class);
            JdbcClient jdbc = JdbcClient.create(postgres.asSuperuser());
            assertThat(setting(jdbc, "fsync")).isEqualTo("on");
            assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(jdbc, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(jdbc, "unix_socket_directories")).isEmpty();
            assertThat(setting(app.bean(JdbcClient.class), "is_superuser")).isEqualTo("off");
            assertThatThrownBy(() -> java.sql.DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres", "postgres", "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void profile_production_refuses_demonstration_users() {
        assertThatThrownBy(() -> RunningFollowthrough.start(
                                folder, "--spring.profiles.active=production", "--followthrough.clock.offset=PT0S")
                        .close())
                .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                        .isInstanceOf(RefusedStart.class)
                        .hasMessageContaining("refuses the demonstration users"));
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("SHOW " + name).query(String.class).single();
    }

    private static void assertOwnerOnly(Path path, String permissions) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .as(path.toString())
                .isEqualTo(permissions);
    }
}
