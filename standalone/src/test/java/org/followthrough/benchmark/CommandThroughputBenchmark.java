package org.followthrough.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
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
 * Commands per second, and as a ratio to bare JDBC, at 1, 8 and 32 threads. Views and sagas stand still in the first
 * lines and follow in the last: they share the processors with the commands.
 */
class CommandThroughputBenchmark {

    private static final int[] THREADS = Stream.of(
                    System.getProperty("benchmark.threads", "1,8,32").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();

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
        OpenCases keysReady = new OpenCases(application, true);
        keysReady.prepare(1);
        keysReady.once();
        BareInserts bare = new BareInserts(application.getBean(DataSource.class), 0);
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("bare", bare);
        works.put("bare-with-keys", new BareInserts(application.getBean(DataSource.class), 2));
        works.put("open-case", keysReady);
        works.put("open-case-with-keys", new OpenCases(application, false));
        for (int threads : THREADS) {
            Map<String, Measured> medians = Rounds.medians(threads, works);
            print("open-case", views, threads, bare.bytesPerEvent(), medians.get("open-case"), medians.get("bare"));
            print(
                    "open-case-with-keys",
                    views,
                    threads,
                    bare.bytesPerEvent(),
                    medians.get("open-case-with-keys"),
                    medians.get("bare-with-keys"));
        }
    }

    private static void print(String benchmark, String views, int threads, int bytes, Measured ours, Measured bare) {
        System.out.printf(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"views\":\"%s\",\"threads\":%d,\"bytes\":%d,\"per_s\":%.0f,\"bare_per_s\":%.0f,"
                        + "\"ratio\":%.2f,\"cpu_us\":%.0f,\"bare_cpu_us\":%.0f}%n",
                benchmark,
                views,
                threads,
                bytes,
                ours.perSecond(),
                bare.perSecond(),
                ours.perSecond() / bare.perSecond(),
                ours.cpuMicros(),
                bare.cpuMicros());
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Followthrough.class)
                .properties(Map.of("followthrough.data", data.toString(), "server.port", "0"))
                .run();
    }
}
