package org.followthrough.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.standalone.Followthrough;
import org.followthrough.standalone.JavaCommand;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 at the first start; {@link DemonstrationTest} cuts it short at a place it knows. */
@Tag("endurance")
class KilledWhileLoadingTest {

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
    void killed_between_rows_and_between_cases_no_row_is_lost_and_none_is_there_twice() throws Exception {
        for (String killedAt :
                new String[] {"reports of 2025: [1-9]", "reports of 2025: [1-9]", "invented cases: [1-9]"}) {
            startAndKillAt(killedAt);
            assertThat(folder.resolve("data/demonstration-loaded")).doesNotExist();
        }
        try (RunningFollowthrough app =
                RunningFollowthrough.start(folder.resolve("data"), RunningFollowthrough.DEMONSTRATION)) {
            var begun = LocalDate.parse(
                    Files.readString(folder.resolve("data/demonstration-begun")).strip());
            StoredEvents.assertNothingLostAndNothingTwice(app, begun);
            var reader = new SignedInReader(app);
            assertThat(reader.json("/api/not-recognised?reportedIn=2025")
                            .get("cases")
                            .asInt())
                    .isEqualTo(240);
            assertThat(folder.resolve("data/demonstration-loaded")).exists();
        }
    }

    private void startAndKillAt(String printed) throws Exception {
        Path log = folder.resolve("log");
        Files.deleteIfExists(log);
        var command = new ArrayList<>(JavaCommand.of(Followthrough.class));
        command.addAll(List.of(
                "--server.port=0",
                "--followthrough.data=" + folder.resolve("data"),
                RunningFollowthrough.DEMONSTRATION));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().pollInterval(Duration.ofMillis(10)).until(() -> isIn(log, printed) || !process.isAlive());
        assertThat(isIn(log, printed)).as("printed before it ended").isTrue();
        process.destroyForcibly().waitFor();
    }

    private static boolean isIn(Path log, String printed) throws IOException {
        return Files.exists(log) && Files.readString(log).matches("(?s).*" + printed + ".*");
    }
}
