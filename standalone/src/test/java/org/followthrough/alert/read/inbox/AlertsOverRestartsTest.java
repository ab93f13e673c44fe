package org.followthrough.alert.read.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.personal.Sealer;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Task.State;
import org.followthrough.queryside.tasks.Tasks;
import org.followthrough.queryside.views.RetryDeadLetters;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

class AlertsOverRestartsTest {

    private static final String GROUP = "read.alert.inbox";

    @TempDir
    Path folder;

    @Test
    void neither_a_restart_nor_events_that_come_again_tell_anything_twice_or_change_what_was_told() {
        List<String> told;
        try (RunningFollowthrough app = RunningFollowthrough.start(folder)) {
            GivenCase given = cases(app).notRecognised(TODAY.minusDays(200), TODAY.minusDays(150));
            await().until(() -> escalations(app, given) == 2);
            given.checkedInVain(TODAY.minusDays(60));
            await().until(() -> escalations(app, given) == 4);
            told = awaitQuiet(app);
            assertThat(told).anyMatch(alert -> alert.endsWith("open")).anyMatch(alert -> alert.endsWith("done"));
            Tasks tasks = app.bean(Tasks.class);
            tasks.ask(Kind.REBUILD, GROUP);
            await().until(() -> tasks.find(Kind.REBUILD, GROUP).orElseThrow().state() == State.REFUSED);
        }
        try (RunningFollowthrough app = RunningFollowthrough.start(folder)) {
            assertThat(awaitQuiet(app)).isEqualTo(told);
            TrackingEventProcessor processor = app.bean(EventProcessingConfiguration.class)
                    .eventProcessor(GROUP, TrackingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            app.bean(JdbcClient.class)
                    .sql("delete from query_side.token_entry where processor_name = :group")
                    .param("group", GROUP)
                    .update();
            processor.start();
            assertThat(awaitQuiet(app)).isEqualTo(told);
        }
    }

    @Test
    void an_alert_that_could_not_be_stored_is_told_once_it_can() {
        try (RunningFollowthrough app = RunningFollowthrough.start(folder)) {
            JdbcClient database = app.bean(JdbcClient.class);
            database.sql("alter table query_side.alert add constraint nothing_fits check (level > 3) not valid")
                    .update();
            GivenCase given = cases(app).notRecognised(TODAY.minusDays(90), TODAY.minusDays(38));
            await().until(() -> overdueChecks(app, given) == 1);
            awaitQuiet(app);
            assertThat(letters(database)).isPositive();
            assertThat(told(app, given)).isEmpty();

            database.sql("alter table query_side.alert drop constraint nothing_fits")
                    .update();
            await().until(() -> {
                app.bean(RetryDeadLetters.class).retry(GROUP);
                return letters(database) == 0;
            });
            assertThat(told(app, given)).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** All alerts, once the processor has read everything there is. */
    private static List<String> awaitQuiet(RunningFollowthrough app) {
        TrackingEventProcessor processor = app.bean(EventProcessingConfiguration.class)
                .eventProcessor(GROUP, TrackingEventProcessor.class)
                .orElseThrow();
        EventStore events = app.bean(EventStore.class);
        await().until(() -> processor.isRunning()
                && !processor.processingStatus().isEmpty()
                && processor.processingStatus().values().stream()
                        .allMatch(segment -> segment.isCaughtUp()
                                && segment.getTrackingToken() != null
                                && segment.getTrackingToken().covers(events.createHeadToken())));
        return alerts(app, "true");
    }

    private static List<String> told(RunningFollowthrough app, GivenCase of) {
        return alerts(app, "kind <> 'DUE_SOON' and owed = 'CHECK' and case_id = '" + of.id() + "'");
    }

    private static List<String> alerts(RunningFollowthrough app, String which) {
        return app.bean(JdbcClient.class)
                .sql(
                        "select alert_id || case when settled_at is null then ' open' else ' done' end from query_side.alert"
                                + " where " + which + " order by alert_id")
                .query(String.class)
                .list();
    }

    /** Levels 2 and 3 of each check that nobody did: nothing comes after them. */
    private static int escalations(RunningFollowthrough app, GivenCase of) {
        return stored(app, of, "followup.CheckEscalated");
    }

    private static int overdueChecks(RunningFollowthrough app, GivenCase of) {
        return stored(app, of, "followup.CheckBecameOverdue");
    }

    private static int stored(RunningFollowthrough app, GivenCase of, String type) {
        return app.bean(JdbcClient.class)
                .sql("""
                        select count(*) from event_store.domain_event_entry
                        where aggregate_identifier = :case and payload_type = :type
                        """)
                .param("case", of.id().toString())
                .param("type", type)
                .query(Integer.class)
                .single();
    }

    private static int letters(JdbcClient database) {
        return database.sql("select count(*) from query_side.dead_letter where processing_group = :group")
                .param("group", GROUP)
                .query(Integer.class)
                .single();
    }

    private static GivenCases cases(RunningFollowthrough app) {
        return new GivenCases(
                app.bean(CommandGateway.class),
                app.bean(QueryGateway.class),
                app.bean(Sealer.class),
                app.bean(UserDetailsService.class));
    }
}
