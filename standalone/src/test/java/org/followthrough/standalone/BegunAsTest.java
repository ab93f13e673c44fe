package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.installation.StoredFormat;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A data folder that was begun for real work, used for a month, and then started in ways that do not fit it. */
@ExtendWith(OutputCaptureExtension.class)
class BegunAsTest {

    private static final String A_MONTH_ON = "--" + TestClock.moved(Duration.ofDays(30));

    @TempDir
    Path folder;

    @Test
    void a_folder_stays_what_it_was_begun_as_and_is_refused_where_it_does_not_fit(CapturedOutput output)
            throws Exception {
        try (RunningFollowthrough app = RunningFollowthrough.start(folder, A_MONTH_ON)) {
            SignedInReader goran = new SignedInReader(app);
            assertThat(app.get("/sign-in?lang=en").body()).doesNotContain("Demonstration");
            assertThat(goran.page("/help?lang=en").select("header, main").text())
                    .doesNotContain("Demonstration", "Statistics");
            assertThat(goran.answer("/statistics/2025").statusCode()).isEqualTo(404);
            assertThat(goran.answer("/statistics").statusCode()).isEqualTo(404);
        }

        refused(() -> RunningFollowthrough.start(folder).close(), "The clock is behind what is recorded");

        String said = Files.readString(folder.resolve("installation.txt"));
        Files.writeString(folder.resolve("installation.txt"), said.replaceFirst("^.{36}", "" + UUID.randomUUID()));
        refused(() -> RunningFollowthrough.start(folder, A_MONTH_ON).close(), "is not that of this data folder");
        Files.writeString(folder.resolve("installation.txt"), said);

        Process another = new ProcessBuilder("sleep", "600").start();
        Path pidFile = folder.resolve("postgres/postmaster.pid");
        Files.writeString(
                pidFile, another.pid() + "\n" + folder.resolve("postgres") + "\n1790000000\n1\n\n\n\nready\n");
        try (RunningFollowthrough app =
                RunningFollowthrough.start(folder, A_MONTH_ON, RunningFollowthrough.DEMONSTRATION)) {
            assertThat(another.isAlive())
                    .as("has the number that PostgreSQL had before its machine lost power")
                    .isTrue();
            assertThat(output).contains("It was begun without the demonstration data");
            assertThat(app.bean(JdbcClient.class)
                            .sql(
                                    "select count(*) from event_store.domain_event_entry where payload_type not like 'staff.%'")
                            .query(Long.class)
                            .single())
                    .isZero();
            app.bean(JdbcClient.class)
                    .sql("update command_side.installation set format = 1")
                    .update();
        } finally {
            another.destroy();
        }

        refused(() -> RunningFollowthrough.start(folder, A_MONTH_ON).close(), "The database was made in format 1.");
        String ours = "format " + StoredFormat.NUMBER + "\n";
        assertThat(said).endsWith("\n" + ours);
        for (String other : new String[] {"", "format 1\n", "format 9\n"}) {
            Files.writeString(folder.resolve("installation.txt"), said.replace(ours, other));
            refused(
                    () -> RunningFollowthrough.start(folder, A_MONTH_ON).close(),
                    "was made in format " + (other.isEmpty() ? "1" : other.substring(7, 8))
                            + ". This version reads and writes " + ours.strip() + " alone");
        }
        Files.writeString(folder.resolve("installation.txt"), said);

        Files.move(folder.resolve("postgres"), folder.resolve("elsewhere"));
        refused(() -> RunningFollowthrough.start(folder, A_MONTH_ON).close(), "has lost its database");
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    private static void refused(ThrowingCallable start, String sentence) {
        assertThatThrownBy(start)
                .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                        .isInstanceOf(RefusedStart.class)
                        .hasMessageContaining(sentence));
    }
}
