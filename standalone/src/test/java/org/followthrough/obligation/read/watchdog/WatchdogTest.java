package org.followthrough.obligation.read.watchdog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

class WatchdogTest {

    @TempDir
    Path folder;

    @Test
    void what_a_lost_saga_should_have_noticed_is_mended_counted_and_told_and_nothing_else_is() {
        try (RunningFollowthrough app = RunningFollowthrough.start(folder)) {
            JdbcClient database = app.bean(JdbcClient.class);
            GivenCases cases = cases(app);
            GivenCase forgotten = cases.notRecognised(TODAY.minusDays(90), TODAY);
            await().until(() -> saga(database, forgotten) == 1);
            loseSaga(database, forgotten);
            GivenCase watched = cases.notRecognised(TODAY.minusDays(90), TODAY);
            await().until(() -> saga(database, watched) == 1);

            app.bean(MovableClock.class).advance(Duration.ofDays(60));
            await().until(() -> levels(watched).size() == 3);
            await().until(() -> reportIsEscalated(watched) && reportIsEscalated(forgotten));
            assertThat(levels(forgotten)).isEmpty();

            Watchdog watchdog = app.bean(Watchdog.class);
            await().until(() -> {
                watchdog.look();
                return levels(forgotten).size() == 3;
            });
            assertThat(levels(forgotten)).containsExactly(1, 2, 3);
            assertThat(levels(watched)).containsExactly(1, 2, 3);
            leaveTheViewBehind(database);
            watchdog.look();
            assertThat(app.bean(MeterRegistry.class).counter(Watchdog.MENDED).count())
                    .isEqualTo(3);
            assertThat(toldToTheAdministrator(app)).containsExactly(1);
        }
    }

    private static GivenCases cases(RunningFollowthrough app) {
        return new GivenCases(
                app.bean(CommandGateway.class),
                app.bean(QueryGateway.class),
                app.bean(Sealer.class),
                app.bean(UserDetailsService.class));
    }

    private static int saga(JdbcClient database, GivenCase of) {
        return database.sql(
                        "select count(*) from command_side.saga_association a join command_side.saga_entry s"
                                + " on s.saga_id = a.saga_id where a.association_value = :case and a.saga_type like '%FollowUpSaga'")
                .param("case", of.id().toString())
                .query(Integer.class)
                .single();
    }

    private static void loseSaga(JdbcClient database, GivenCase of) {
        List<String> sagas = database.sql("select saga_id from command_side.saga_association"
                        + " where association_value = :case and saga_type like '%FollowUpSaga'")
                .param("case", of.id().toString())
                .query(String.class)
                .list();
        for (String table : List.of("saga_association", "saga_entry")) {
            database.sql("delete from command_side." + table + " where saga_id in (:sagas)")
                    .param("sagas", sagas)
                    .update();
        }
    }

    /** Then the view says too little, and no event is missing. */
    private static void leaveTheViewBehind(JdbcClient database) {
        database.sql("update query_side.obligation set escalation_level = 0").update();
    }

    private static List<Integer> levels(GivenCase of) {
        return of.timeline().entries().stream()
                .map(TimelineEntry::event)
                .flatMap(event -> level(event).stream())
                .toList();
    }

    /** What the report is owed reached its last level: another saga sees to that. */
    private static boolean reportIsEscalated(GivenCase of) {
        return of.timeline().entries().stream()
                .map(TimelineEntry::event)
                .anyMatch(event -> event instanceof ObligationEscalated escalated
                        && escalated.kind() == ObligationKind.REPORT_ACKNOWLEDGEMENT
                        && escalated.level() == 3);
    }

    private static List<Integer> level(CaseEvent event) {
        if (event instanceof CheckBecameOverdue) {
            return List.of(1);
        }
        return event instanceof CheckEscalated escalated ? List.of(escalated.level()) : List.of();
    }

    private static List<Integer> toldToTheAdministrator(RunningFollowthrough app) {
        var administrator =
                app.bean(StaffDirectory.class).now().byLogin("katarina").orElseThrow();
        return app.bean(JdbcClient.class)
                .sql("select number from query_side.alert where recipient = :staff and kind = 'MENDED'")
                .param("staff", administrator.id())
                .query(Integer.class)
                .list();
    }
}
