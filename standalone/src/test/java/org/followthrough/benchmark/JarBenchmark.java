package org.followthrough.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.followthrough.standalone.FollowthroughProcess;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program as an operator starts it, with 256 MB of heap: how long the file of 2025 takes to come in, how soon a
 * second start is ready, and how much memory it holds with the demonstration data.
 */
class JarBenchmark {

    private static final Path JAR = Path.of(System.getProperty("benchmark.jar"));
    private static final int STARTS = 5;

    @Test
    void importing_the_reports_of_2025(@TempDir Path folder) throws Exception {
        String reports = Files.readString(Path.of("src/main/resources/demonstration/reports-2025.csv"));
        try (FollowthroughProcess program =
                FollowthroughProcess.startJar(JAR, folder).awaitReady()) {
            long begun = System.nanoTime();
            String answer = program.bringIn(reports, "goran", program.passwordOf("goran"));
            assertThat(answer).contains("\"state\":\"DONE\"");
            print("import of reports-2025.csv", "seconds", secondsSince(begun), 5);
        }
    }

    @Test
    void starting_a_second_time_with_the_demonstration_data(@TempDir Path folder) throws Exception {
        started(folder).close();
        double[] seconds = IntStream.range(0, STARTS)
                .mapToDouble(each -> secondsToBeReady(folder))
                .sorted()
                .toArray();
        print("second start, ready (median of " + STARTS + ")", "seconds", seconds[STARTS / 2], 8);
        try (FollowthroughProcess program = started(folder)) {
            for (String page : new String[] {"/api/not-recognised", "/api/cases", "/api/openapi.json"}) {
                program.get(page, "goran", program.passwordOf("goran"));
            }
            print("resident memory, -Xmx256m", "MB", program.residentKiB() / 1e3, 450);
        }
    }

    private static double secondsToBeReady(Path folder) {
        long begun = System.nanoTime();
        try (FollowthroughProcess program = started(folder)) {
            return secondsSince(begun);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static FollowthroughProcess started(Path folder) throws Exception {
        return FollowthroughProcess.startJar(JAR, folder, RunningFollowthrough.DEMONSTRATION)
                .awaitReady();
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void print(String what, String unit, double value, double goal) {
        System.out.printf(Locale.ROOT, "{\"benchmark\":\"%s\",\"%s\":%.2f,\"goal\":%.0f}%n", what, unit, value, goal);
    }
}
