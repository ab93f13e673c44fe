package org.followthrough.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.RiskLevel;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.risk.commands.AssessRisk;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.followthrough.standalone.Followthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A command to a case of thirty entries and more, as a ratio to one bare insert, and all views built anew from those cases, as a ratio
 * to copying the events inside the database.
 */
class LongCaseBenchmark {

    private static final int CASES = 200;
    private static final int ENTRIES = 30;

    @Test
    void long_cases_are_written_and_read(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext application = start(data)) {
            Assessments assessments = new Assessments(application);
            assessments.fill();
            var processing = application.getBean(EventProcessingConfiguration.class);
            processing.eventProcessors().values().forEach(EventProcessor::shutDown);
            var database = application.getBean(DataSource.class);
            Map<String, Work> works = new LinkedHashMap<>();
            works.put("bare", BareInserts.of(database, 0));
            works.put("assess-risk", assessments);
            var report = new Report("views-stopped", 1, Rounds.medians(1, works));
            report.print("assess-risk", "bare");
            replay(data, processing, copyOfEvents(application, data));
        }
    }

    private static double[] copyOfEvents(ConfigurableApplicationContext application, Path data) throws IOException {
        var sql = new JdbcTemplate(application.getBean(DataSource.class));
        sql.execute("TRUNCATE bare.event");
        var lap = new Lap(new ProcessorTime(data));
        sql.execute("INSERT INTO bare.event OVERRIDING SYSTEM VALUE SELECT * FROM event_store.domain_event_entry");
        return lap.print("events copied", null);
    }

    private static void replay(Path data, EventProcessingConfiguration processing, double[] baseline)
            throws IOException {
        List<StreamingEventProcessor> views = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(StreamingEventProcessor::supportsReset)
                .toList();
        views.forEach(StreamingEventProcessor::resetTokens);
        var lap = new Lap(new ProcessorTime(data));
        views.forEach(StreamingEventProcessor::start);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> views.stream().allMatch(LongCaseBenchmark::hasCaughtUp));
        lap.print("views rebuilt", baseline);
        views.forEach(StreamingEventProcessor::shutDown);
    }

    private static boolean hasCaughtUp(StreamingEventProcessor view) {
        return !view.processingStatus().isEmpty()
                && view.processingStatus().values().stream()
                        .allMatch(status -> status.isCaughtUp() && !status.isReplaying());
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Followthrough.class)
                .run("--followthrough.data=" + data, "--server.port=0", "--followthrough.demonstration=false");
    }

    private static final class Assessments implements Work {

        private static final Actor CASEWORKER = new Actor(UUID.randomUUID(), Set.of(Role.CASEWORKER), Role.CASEWORKER);

        private final CommandGateway commands;
        private final Sealer sealer;
        private final List<UUID> cases;

        Assessments(ConfigurableApplicationContext application) {
            commands = application.getBean(CommandGateway.class);
            sealer = application.getBean(Sealer.class);
            var opening = new OpenCases(application, true);
            opening.prepare(CASES);
            cases = Stream.generate(opening::open).limit(CASES).toList();
        }

        void fill() {
            cases.forEach(caseId -> Stream.generate(() -> caseId).limit(ENTRIES).forEach(this::assess));
        }

        @Override
        public void once() {
            assess(cases.get(ThreadLocalRandom.current().nextInt(CASES)));
        }

        private void assess(UUID caseId) {
            UUID commandId = UUID.randomUUID();
            var note = EntrySealer.about(commandId, List.of(Ids.personOf(caseId)), sealer)
                    .text(
                            Fields.RISK_NOTE,
                            "Says that the recruiter keeps the passport, and that nobody may go out alone.");
            var command = new AssessRisk(
                    commandId,
                    caseId,
                    TestClock.today(),
                    RiskLevel.HIGH,
                    Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.SEEN),
                    note);
            commands.sendAndWait(new GenericCommandMessage<>(command).andMetaData(CASEWORKER.asMetaData()));
        }
    }
}
