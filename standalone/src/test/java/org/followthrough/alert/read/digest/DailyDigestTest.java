package org.followthrough.alert.read.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.entries.RiskAssessmentEntry;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

class DailyDigestTest {

    @TempDir
    Path folder;

    @Test
    void what_falls_due_is_told_five_and_one_working_days_before_and_what_is_overdue_once_in_one_digest_a_day() {
        try (RunningFollowthrough app = RunningFollowthrough.start(folder, "--followthrough.alerts.digest-at=00:00")) {
            UUID ana = idOf(app, "ana");
            UUID goran = idOf(app, "goran");
            var address = "goran@example.org";
            app.bean(Wishes.class)
                    .save(new Wish(
                            goran,
                            null,
                            address,
                            EnumSet.allOf(AlertKind.class),
                            null,
                            null,
                            EnumSet.noneOf(AlertKind.class)));
            LocalDate due = dueInAWhile(app, ana);
            Protocol protocol = app.bean(Protocol.class);

            moveTo(app, protocol.plusWorkingDays(due, -5));
            digests(app, 2);
            assertThat(dueSoon(app, ana)).isEqualTo(1);
            moveTo(app, protocol.plusWorkingDays(due, -2));
            digests(app, 1);
            assertThat(dueSoon(app, ana)).isEqualTo(1);
            moveTo(app, protocol.plusWorkingDays(due, -1));
            digests(app, 2);
            assertThat(dueSoon(app, ana)).isEqualTo(2);

            moveTo(app, due.plusDays(1));
            await().until(() -> inbox(app, goran, "OVERDUE") == 1);
            moveTo(app, due.plusDays(2));
            digests(app, 2);
            assertThat(inbox(app, goran, "OVERDUE")).isEqualTo(1);
            assertThat(count(app, "alert_delivery where recipient = '" + goran + "'"))
                    .isEqualTo(1);
            assertThat(count(app, "alert_digest_run where day = '" + due.plusDays(2) + "'"))
                    .isEqualTo(1);
        }
    }

    /** Low, so that nothing about it is told at once. */
    private static LocalDate dueInAWhile(RunningFollowthrough app, UUID caseworker) {
        var cases = new GivenCases(
                app.bean(CommandGateway.class),
                app.bean(QueryGateway.class),
                app.bean(Sealer.class),
                app.bean(UserDetailsService.class));
        GivenCase given = cases.heard(TODAY.minusDays(40))
                .after("goran", id -> new AssignmentEntry(id, caseworker))
                .after("ana", id -> new RiskAssessmentEntry(id, TODAY, RiskLevel.LOW, Map.of(), null))
                .after("ana", id -> GivenCases.decision(id, TODAY));
        return given.facts().followUp().open().dueOn();
    }

    private static void moveTo(RunningFollowthrough app, LocalDate day) {
        LocalDate today = app.bean(Protocol.class).today(app.bean(Clock.class).instant());
        app.bean(MovableClock.class).advance(Duration.ofDays(ChronoUnit.DAYS.between(today, day)));
    }

    private static void digests(RunningFollowthrough app, int times) {
        for (int time = 0; time < times; time++) {
            app.bean(DailyDigest.class).makeIfItIsTime();
        }
    }

    private static int dueSoon(RunningFollowthrough app, UUID recipient) {
        return inbox(app, recipient, "DUE_SOON");
    }

    private static int inbox(RunningFollowthrough app, UUID recipient, String kind) {
        return count(app, "alert where owed = 'CHECK' and recipient = '" + recipient + "' and kind = '" + kind + "'");
    }

    private static int count(RunningFollowthrough app, String rows) {
        return app.bean(JdbcClient.class)
                .sql("select count(*) from query_side." + rows)
                .query(Integer.class)
                .single();
    }

    private static UUID idOf(RunningFollowthrough app, String login) {
        return app.bean(StaffDirectory.class).now().byLogin(login).orElseThrow().id();
    }
}
