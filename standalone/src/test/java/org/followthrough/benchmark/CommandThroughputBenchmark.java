package org.followthrough.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.followthrough.benchmark.Rounds.Measured;
import org.followthrough.standalone.Followthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Commands per second, and as a ratio to bare JDBC, at 1, 8 and 32 threads. Views and sagas stand still first and follow
 * then: they share the processors with the commands.
 */
class CommandThroughputBenchmark {

    private static final int[] THREADS = Stream.of(
                    System.getProperty("benchmark.threads", "1,8,32").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();

    /** Keys of the person and of the narrative. */
    private static final int KEYS_OF_A_CASE = 2;

    @Test
    void commands_as_a_ratio_to_bare_jdbc(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext application = start(data)) {
            EventProcessingConfiguration processing = application.getBean(EventProcessingConfiguration.class);
            processing.eventProcessors().values().forEach(EventProcessor::shutDown);
            measure(application, "views-stopped");
            processing.eventProcessors().values().forEach(EventProcessor::start);
            measure(application, "views-following");
        }
    }

    private static void measure(ConfigurableApplicationContext application, String views) throws Exception {
        OpenCases openCase = new OpenCases(application, true);
        openCase.prepare(1);
        openCase.once();
        DataSource dataSource = application.getBean(DataSource.class);
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("bare", BareInserts.of(dataSource, 0));
        works.put("bare-announced", BareInserts.announced(dataSource));
        works.put("open-case", openCase);
        works.put("bare-with-keys", BareInserts.of(dataSource, KEYS_OF_A_CASE));
        works.put("open-case-with-keys", new OpenCases(application, false));
        for (int threads : THREADS) {
            Map<String, Measured> medians = Rounds.medians(threads, works);
            Report report = new Report(views, threads, medians);
            report.print("open-case", "bare");
            report.print("open-case-with-keys", "bare-with-keys");
            report.print("bare-announced", "bare");
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Followthrough.class)
                .run("--followthrough.data=" + data, "--server.port=0", "--followthrough.demonstration=false");
    }
}
