package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protection.entries.MeasureEntry;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.entries.DesignationEntry;
import org.followthrough.risk.entries.RiskAssessmentEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is renewed or moved and passes its new date is overdue again, and rings again at every level (rule F7). */
@SpringBootTest(classes = Followthrough.class, properties = "followthrough.data=target/again-${random.uuid}")
@AutoConfigureMockMvc
@Import({Browser.class, GivenCases.class})
@DirtiesContext
class OverdueAgainTest {

    private static final List<Integer> ONCE = List.of(1, 2, 3);
    private static final List<Integer> TWICE = List.of(1, 2, 3, 1, 2, 3);

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Protocol protocol;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Wishes wishes;

    @Autowired
    private MeterRegistry metrics;

    private LocalDate begun;

    @Test
    void overdue_renewed_and_overdue_again_is_told_and_escalated_both_times() {
        begun = protocol.today(clock.instant());
        everyOverdueIsMailedToTheSupervisor();
        GivenCase measured = assigned(cases.opened(begun))
                .after(
                        "ana",
                        id -> new MeasureEntry(
                                id, begun, ProtectionMeasure.SAFE_ACCOMMODATION, true, true, begun.plusDays(7), null));
        GivenCase undecided = assigned(cases.opened(begun.minusDays(44)));
        GivenCase atRisk = assigned(cases.notRecognised(begun.minusDays(60), begun))
                .after("goran", id -> new DesignationEntry(id, begun, "The employer still writes"));
        GivenCase checked = cases.heard(begun.minusDays(60))
                .after("ana", id -> new RiskAssessmentEntry(id, begun, RiskLevel.LOW, Map.of(), null))
                .after("ana", id -> GivenCases.decision(id, begun));
        Owed measure = owed(measured, ObligationKind.MEASURE_REVIEW);
        Owed limit = owed(undecided, ObligationKind.DECISION);
        Owed designation = owed(atRisk, ObligationKind.AT_RISK_RENEWAL);
        Owed check = owed(checked, ObligationKind.CHECK);

        on(check.dueOn().plusDays(2));
        awaitTold(checked, check, List.of(1));
        riskHasRisen(checked, check.dueOn().minusDays(10));
        assertThat(owed(checked, ObligationKind.CHECK).dueOn()).isBefore(check.dueOn());
        on(begun.plusDays(110));
        awaitTold(checked, check, ONCE);
        awaitTold(measured, measure, ONCE);
        awaitTold(undecided, limit, ONCE);
        awaitTold(atRisk, designation, ONCE);

        goesOn(measured, measure.entry());
        extended(undecided);
        renewed(atRisk);
        awaitShown(measure, 0);
        awaitShown(designation, 0);
        on(begun.plusDays(215));
        awaitTold(undecided, limit, TWICE);
        awaitTold(measured, measure, TWICE);
        awaitTold(atRisk, designation, TWICE);
        for (Owed each : List.of(measure, limit, designation)) {
            awaitShown(each, 3);
            awaitAlerts(each);
        }
        assertThat(metrics.counter("followthrough.watchdog.mended").count())
                .as("noticed by sagas")
                .isZero();
    }

    private void everyOverdueIsMailedToTheSupervisor() {
        wishes.save(new Wish(
                idOf("goran"),
                null,
                "goran@example.org",
                EnumSet.of(AlertKind.OVERDUE, AlertKind.ESCALATED),
                null,
                null,
                EnumSet.noneOf(AlertKind.class)));
    }

    private GivenCase assigned(GivenCase given) {
        return given.after("goran", id -> new AssignmentEntry(id, idOf("ana")));
    }

    private void riskHasRisen(GivenCase given, LocalDate on) {
        browser.open("ana", given.href("risk-assessments/new"))
                .form()
                .on("happenedOn", on)
                .with("level", RiskLevel.HIGH)
                .send();
    }

    private void goesOn(GivenCase given, UUID measure) {
        browser.open("ana", given.href("protection/measures/" + measure))
                .form()
                .with("answer", "GOES_ON")
                .with("because", "Asked her today")
                .send();
    }

    private void extended(GivenCase given) {
        browser.open("goran", given.href("decision-limit"))
                .form()
                .with("because", "The interpreter is ill")
                .send();
    }

    private void renewed(GivenCase given) {
        browser.open("goran", given.href("at-risk"))
                .formIn("renewal")
                .with("renewedGrounds", "He still writes")
                .send();
    }

    private static Owed owed(GivenCase given, ObligationKind kind) {
        return given.facts().obligations().of(kind).orElseThrow();
    }

    private static void awaitTold(GivenCase given, Owed owed, List<Integer> levels) {
        await().untilAsserted(
                        () -> assertThat(levels(given, owed)).as("%s", owed).isEqualTo(levels));
    }

    private static List<Integer> levels(GivenCase given, Owed owed) {
        return given.timeline().entries().stream()
                .map(TimelineEntry::event)
                .flatMap(event -> level(event, owed.id()))
                .toList();
    }

    private static Stream<Integer> level(CaseEvent event, UUID obligation) {
        if (event instanceof CheckBecameOverdue e && e.check().equals(obligation)
                || event instanceof ObligationBecameOverdue o && o.obligation().equals(obligation)) {
            return Stream.of(1);
        }
        if (event instanceof CheckEscalated e && e.check().equals(obligation)) {
            return Stream.of(e.level());
        }
        return event instanceof ObligationEscalated e && e.obligation().equals(obligation)
                ? Stream.of(e.level())
                : Stream.empty();
    }

    /** In the lists of what is owed, and in the register. */
    private void awaitShown(Owed owed, int level) {
        for (String view : List.of("obligation", "register_obligation")) {
            await().untilAsserted(() -> assertThat(database.sql(
                                    "select escalation_level from query_side." + view + " where obligation_id = :id")
                            .param("id", owed.id())
                            .query(Integer.class)
                            .single())
                    .as("%s in %s", owed, view)
                    .isEqualTo(level));
        }
    }

    /** Each passing at each level by itself; the supervisor's of levels 1 and 2 are mailed, and the first were answered. */
    private void awaitAlerts(Owed owed) {
        await().untilAsserted(
                        () -> assertThat(database.sql("select level from query_side.alert where obligation_id = :id"
                                                + " and kind <> 'DUE_SOON' group by level, source order by level")
                                        .param("id", owed.id())
                                        .query(Integer.class)
                                        .list())
                                .as("%s", owed)
                                .containsExactly(1, 1, 2, 2, 3, 3));
        assertThat(database.sql("select level, settled_at is null as open from query_side.alert_delivery"
                                + " join query_side.alert using (alert_id)"
                                + " where obligation_id = :id and channel = 'EMAIL' and level in (1, 2)"
                                + " order by level, raised_at")
                        .param("id", owed.id())
                        .query((row, n) -> row.getInt("level") + " " + row.getBoolean("open"))
                        .list())
                .containsExactly("1 false", "1 true", "2 false", "2 true");
    }

    /** At noon. */
    private void on(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(protocol.zone());
        clock.advance(Duration.between(clock.instant(), noon));
    }

    private UUID idOf(String login) {
        return staff.now().byLogin(login).orElseThrow().id();
    }
}
