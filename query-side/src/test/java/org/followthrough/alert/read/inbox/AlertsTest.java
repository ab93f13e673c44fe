package org.followthrough.alert.read.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.queryside.views.Told.MARCH_1;
import static org.followthrough.queryside.views.Told.SOMEONE;
import static org.followthrough.queryside.views.Told.aCase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.guardian.events.GuardianFoundConnected;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.queryside.views.Told;
import org.followthrough.queryside.views.ViewDatabase;
import org.followthrough.review.events.ReviewerNamed;
import org.followthrough.staff.Absence;
import org.followthrough.staff.Duty;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final UUID CHECK = UUID.randomUUID();
    private static final StaffMember CASEWORKER = one(Role.CASEWORKER, Set.of());
    private static final StaffMember SUPERVISOR = one(Role.SUPERVISOR, Set.of(Duty.UNIT_HEAD));
    private static final StaffMember REVIEWER = one(Role.REVIEWER, Set.of());
    private static final StaffMember OVERSIGHT = one(Role.AUDITOR, Set.of(Duty.OVERSIGHT));

    private final ViewDatabase database = new ViewDatabase();
    private final AlertTable table = new AlertTable(
            database.jdbc(), new Outbox(database.jdbc(), new Wishes(database.jdbc()), TestClock.clock()));
    private final Instant firstStart = TestClock.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant began = table.began(firstStart);
    private final Instant now = began.plusSeconds(60);
    private final Map<UUID, List<CaseEvent>> histories = new HashMap<>();
    private final List<Absence> absences = new ArrayList<>();
    private final Recipients recipients = new Recipients(staff(), ProtocolReader.shipped(), TestClock.clock());
    private final AlertProjector projector = projector(began);
    private final AlertQueries queries = new AlertQueries(database.jdbc(), recipients);
    private final SeenAlerts seen = new SeenAlerts(database.jdbc());
    private final Told person = aCase("2026-0001");

    @BeforeEach
    void a_case_with_a_caseworker() {
        tell(
                person.opened(SourceCategory.CIVIL_SOCIETY, "RS"),
                new CaseAssigned(person.caseId(), SOMEONE, MARCH_1, CASEWORKER.id()));
    }

    @Test
    void an_overdue_check_is_told_to_the_caseworker_and_the_supervisor() {
        tell(check(), overdue());

        assertThat(inbox(CASEWORKER)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.OVERDUE);
            assertThat(alert.owed()).isEqualTo(ObligationKind.CHECK);
            assertThat(alert.dueOn()).isEqualTo(DUE);
            assertThat(alert.reference()).hasToString("2026-0001/1");
            assertThat(alert.level()).isEqualTo(1);
            assertThat(alert.fresh()).isTrue();
        });
        assertThat(inbox(SUPERVISOR)).hasSize(1);
        assertThat(inbox(OVERSIGHT)).isEmpty();
        assertThat(queries.answer(new CountAlerts(SUPERVISOR.id())).fresh()).isEqualTo(1);
    }

    @Test
    void the_same_event_told_again_tells_nobody_twice() {
        tell(check());
        for (int time = 0; time < 3; time++) {
            projector.on(overdue(), 2, now, "the-event");
        }
        assertThat(inbox(SUPERVISOR)).hasSize(1);
    }

    @Test
    void what_is_done_is_marked_so_and_counts_no_more() {
        tell(check(), overdue(), person.done(CHECK, DUE.plusDays(3), ContactResult.REACHED));

        assertThat(inbox(SUPERVISOR))
                .singleElement()
                .satisfies(alert -> assertThat(alert.settledAt()).isEqualTo(now));
        assertThat(queries.answer(new CountAlerts(SUPERVISOR.id())).fresh()).isZero();
        assertThat(inbox(SUPERVISOR, AlertState.FRESH)).isEmpty();
        assertThat(inbox(SUPERVISOR, AlertState.SETTLED)).hasSize(1);
    }

    @Test
    void oversight_is_told_the_number_of_what_reached_level_3_and_not_which() {
        tell(person.assessed(UUID.randomUUID(), MARCH_1, RiskLevel.LOW), check(), overdue(), escalated(3));

        assertThat(inbox(OVERSIGHT)).isEmpty();
        assertThat(queries.answer(new CountAlerts(OVERSIGHT.id())).escalated())
                .containsExactly(new AlertCounts.Counted(ObligationKind.CHECK, 1));
        assertThat(only(OVERSIGHT, "counted_only")).isTrue();
        UUID counted = database.jdbc()
                .sql("select alert_id from query_side.alert where recipient = :staff")
                .param("staff", OVERSIGHT.id())
                .query(UUID.class)
                .single();
        assertThat(queries.answer(new FindAlert(OVERSIGHT.id(), counted))).isEmpty();
    }

    @Test
    void oversight_is_told_which_case_where_the_risk_is_high() {
        tell(check(), overdue(), escalated(3));

        assertThat(inbox(OVERSIGHT)).singleElement().satisfies(alert -> {
            assertThat(alert.reference()).hasToString("2026-0001/1");
            assertThat(alert.risk()).isEqualTo(RiskLevel.HIGH);
            assertThat(alert.dueOn()).isEqualTo(DUE);
        });
        assertThat(only(OVERSIGHT, "at_once")).isTrue();
    }

    @Test
    void what_is_high_is_told_at_once_and_what_is_not_waits_for_the_digest() {
        tell(check(), overdue());
        assertThat(only(SUPERVISOR, "at_once")).isTrue();

        tell(person.assessed(UUID.randomUUID(), DUE, RiskLevel.MEDIUM), escalated(2));
        assertThat(only(SUPERVISOR, "bool_and(at_once)")).isFalse();
    }

    @Test
    void an_imported_case_is_counted_as_backlog_and_rings_nobody_however_high_the_risk() {
        tell(person.decided(Outcome.DISMISSED, MARCH_1), check(), overdue());

        assertThat(inbox(SUPERVISOR)).isEmpty();
        AlertCounts counts = queries.answer(new CountAlerts(SUPERVISOR.id()));
        assertThat(counts.fresh()).isZero();
        assertThat(counts.backlog()).containsExactly(new AlertCounts.Counted(ObligationKind.CHECK, 1));
        assertThat(only(SUPERVISOR, "at_once")).isFalse();
        assertThat(only(SUPERVISOR, "backlog")).isTrue();
        assertThat(only(SUPERVISOR, "risk = 'HIGH'")).isTrue();
    }

    @Test
    void alerts_begin_once_by_the_clock_of_the_program() {
        assertThat(began).isEqualTo(firstStart);
        assertThat(table.began(firstStart.plusSeconds(60))).isEqualTo(firstStart);
    }

    @Test
    void what_was_recorded_before_alerts_began_rings_nobody() {
        tell(projector(now.plusSeconds(1)), check(), overdue());
        assertThat(only(SUPERVISOR, "at_once")).isFalse();
    }

    @Test
    void a_contact_outside_the_plan_is_told_to_the_supervisor_at_once_whatever_the_risk() {
        tell(person.assessed(UUID.randomUUID(), MARCH_1, RiskLevel.NONE), attempt(true), attempt(false));

        assertThat(inbox(SUPERVISOR)).extracting(AlertRow::kind).containsExactly(AlertKind.OUTSIDE_PLAN);
        assertThat(inbox(CASEWORKER)).isEmpty();
        assertThat(only(SUPERVISOR, "at_once")).isTrue();
    }

    @Test
    void a_contact_outside_the_plan_of_an_imported_case_is_no_backlog() {
        tell(person.decided(Outcome.DISMISSED, MARCH_1), attempt(false));

        assertThat(inbox(SUPERVISOR)).extracting(AlertRow::kind).containsExactly(AlertKind.OUTSIDE_PLAN);
        assertThat(queries.answer(new CountAlerts(SUPERVISOR.id())).backlog()).isEmpty();
        assertThat(fresh(SUPERVISOR)).isEqualTo(1);
    }

    @Test
    void a_guardian_who_is_a_connection_is_told_to_the_supervisor_at_once() {
        tell(
                person.assessed(UUID.randomUUID(), MARCH_1, RiskLevel.NONE),
                new GuardianFoundConnected(person.caseId(), SOMEONE, DUE, UUID.randomUUID(), ConnectionKind.EMPLOYER));

        assertThat(inbox(SUPERVISOR)).extracting(AlertRow::kind).containsExactly(AlertKind.GUARDIAN_CONNECTED);
        assertThat(only(SUPERVISOR, "at_once")).isTrue();
    }

    @Test
    void everything_that_is_owed_is_told_of_alike() {
        UUID review = UUID.randomUUID();
        tell(person.reviewRequested(review, MARCH_1), becameOverdue(review, ObligationKind.REVIEW_DECISION));
        assertThat(inbox(SUPERVISOR)).extracting(AlertRow::owed).containsExactly(ObligationKind.REVIEW_DECISION);
    }

    @Test
    void the_named_reviewer_is_told_what_is_overdue_and_escalated_of_the_review_and_nothing_else() {
        UUID review = UUID.randomUUID();
        UUID admissibility = UUID.randomUUID();
        tell(
                person.reviewRequested(review, MARCH_1),
                person.owes(admissibility, ObligationKind.REVIEW_ADMISSIBILITY, review, DUE),
                person.owes(review, ObligationKind.REVIEW_DECISION, review, DUE),
                becameOverdue(admissibility, ObligationKind.REVIEW_ADMISSIBILITY));
        assertThat(inbox(REVIEWER)).as("before anybody was named").isEmpty();

        tell(
                new ReviewerNamed(person.caseId(), SOMEONE, MARCH_1, review, REVIEWER.id()),
                becameOverdue(review, ObligationKind.REVIEW_DECISION),
                escalated(admissibility, ObligationKind.REVIEW_ADMISSIBILITY, 2),
                check(),
                overdue());
        assertThat(inbox(REVIEWER)).extracting(AlertRow::obligation).containsExactlyInAnyOrder(review, admissibility);
        assertThat(inbox(SUPERVISOR)).hasSize(4);
        assertThat(inbox(CASEWORKER)).hasSize(3);
    }

    @Test
    void the_named_reviewer_is_told_which_review_reached_level_3_where_oversight_is_told_a_number() {
        UUID review = UUID.randomUUID();
        tell(
                person.assessed(UUID.randomUUID(), MARCH_1, RiskLevel.LOW),
                person.reviewRequested(review, MARCH_1),
                person.owes(review, ObligationKind.REVIEW_DECISION, DUE),
                new ReviewerNamed(person.caseId(), SOMEONE, MARCH_1, review, REVIEWER.id()),
                escalated(review, ObligationKind.REVIEW_DECISION, 3));

        assertThat(inbox(REVIEWER)).extracting(AlertRow::level).containsExactly(3);
        assertThat(inbox(OVERSIGHT)).isEmpty();
        assertThat(queries.answer(new CountAlerts(OVERSIGHT.id())).escalated())
                .containsExactly(new AlertCounts.Counted(ObligationKind.REVIEW_DECISION, 1));
    }

    @Test
    void only_its_recipient_acknowledges_an_alert_and_once() {
        tell(check(), overdue());
        UUID alert = inbox(SUPERVISOR).get(0).alert();

        assertThat(seen.acknowledge(alert, CASEWORKER.id(), "seen", now)).isFalse();
        assertThat(seen.acknowledge(alert, SUPERVISOR.id(), "seen", now)).isTrue();
        assertThat(seen.acknowledge(alert, SUPERVISOR.id(), "seen", now.plusSeconds(1)))
                .isFalse();
        assertThat(inbox(SUPERVISOR, AlertState.ACKNOWLEDGED)).hasSize(1);
        assertThat(inbox(CASEWORKER, AlertState.FRESH)).hasSize(1);
    }

    @Test
    void who_stands_in_has_before_them_what_was_told_before_and_is_open_and_once_what_both_were_told() {
        tell(check(), overdue());
        assertThat(inbox(REVIEWER)).isEmpty();

        away(CASEWORKER, REVIEWER);
        away(SUPERVISOR, REVIEWER);
        assertThat(inbox(REVIEWER)).extracting(AlertRow::owed).containsExactly(ObligationKind.CHECK);
        assertThat(fresh(REVIEWER)).isEqualTo(1);
        tell(escalated(2));
        assertThat(inbox(REVIEWER)).extracting(AlertRow::level).containsExactlyInAnyOrder(1, 2);
        assertThat(fresh(REVIEWER)).isEqualTo(2);

        tell(person.done(CHECK, DUE.plusDays(3), ContactResult.REACHED));
        assertThat(inbox(REVIEWER))
                .as("told to oneself")
                .extracting(AlertRow::level)
                .containsExactly(2);
        assertThat(fresh(REVIEWER)).isZero();
    }

    @Test
    void who_stood_in_before_and_who_is_not_away_changes_no_inbox() {
        tell(check(), overdue());
        LocalDate today = ProtocolReader.shipped().today(TestClock.now());
        absences.add(
                new Absence(UUID.randomUUID(), CASEWORKER.id(), today.minusDays(9), today.minusDays(1), REVIEWER.id()));
        assertThat(inbox(REVIEWER)).isEmpty();
        assertThat(fresh(REVIEWER)).isZero();
    }

    @Test
    void what_a_deputy_acknowledges_is_still_open_for_whoever_is_away() {
        tell(check(), overdue());
        away(CASEWORKER, REVIEWER);
        UUID alert = inbox(REVIEWER).get(0).alert();
        assertThat(queries.answer(new FindAlert(REVIEWER.id(), alert))).isPresent();
        assertThat(queries.answer(new FindAlert(OVERSIGHT.id(), alert))).isEmpty();

        assertThat(seen.acknowledgeAsDeputy(alert, REVIEWER.id(), "seen", now)).isTrue();
        assertThat(seen.acknowledgeAsDeputy(alert, REVIEWER.id(), "again", now)).isFalse();
        assertThat(inbox(REVIEWER)).extracting(AlertRow::because).containsExactly("seen");
        assertThat(fresh(REVIEWER)).isZero();
        assertThat(inbox(CASEWORKER, AlertState.FRESH)).hasSize(1);

        tell(person.done(CHECK, DUE.plusDays(3), ContactResult.REACHED));
        assertThat(inbox(REVIEWER, AlertState.SETTLED)).hasSize(1);
    }

    @Test
    void who_stands_in_counts_the_backlog_too_and_is_sent_nothing_again() {
        tell(person.decided(Outcome.DISMISSED, MARCH_1), check(), overdue());
        away(SUPERVISOR, REVIEWER);
        assertThat(queries.answer(new CountAlerts(REVIEWER.id())).backlog())
                .containsExactly(new AlertCounts.Counted(ObligationKind.CHECK, 1));
        assertThat(database.jdbc()
                        .sql("select count(*) from query_side.alert where recipient = :staff")
                        .param("staff", REVIEWER.id())
                        .query(Integer.class)
                        .single())
                .as("no alert of the deputy's own, so nothing that could be mailed")
                .isZero();
    }

    private CaseEvent check() {
        return person.check(CHECK, 1, DUE);
    }

    private CheckBecameOverdue overdue() {
        return new CheckBecameOverdue(person.caseId(), SOMEONE, DUE.plusDays(1), CHECK, DUE);
    }

    private ObligationBecameOverdue becameOverdue(UUID obligation, ObligationKind kind) {
        return new ObligationBecameOverdue(person.caseId(), SOMEONE, DUE, obligation, kind, DUE.minusDays(1));
    }

    private ObligationEscalated escalated(UUID obligation, ObligationKind kind, int level) {
        return new ObligationEscalated(person.caseId(), SOMEONE, DUE.plusDays(7), obligation, kind, level);
    }

    private CheckEscalated escalated(int level) {
        return new CheckEscalated(person.caseId(), SOMEONE, DUE.plusDays(14), CHECK, level);
    }

    private ContactAttempted attempt(boolean withinPlan) {
        return new ContactAttempted(
                person.caseId(),
                SOMEONE,
                MARCH_1,
                null,
                UUID.randomUUID(),
                ContactChannel.PHONE,
                ContactResult.NO_ANSWER,
                withinPlan,
                false,
                false,
                false,
                null,
                false,
                null,
                null);
    }

    private AlertProjector projector(Instant began) {
        return new AlertProjector(
                table,
                new Alerting(recipients, TestSealer.OPENER, began),
                (caseId, sequence) -> CaseFacts.NONE.after(histories.get(caseId).subList(0, (int) sequence + 1)));
    }

    private void tell(CaseEvent... events) {
        tell(projector, events);
    }

    private void tell(AlertProjector to, CaseEvent... events) {
        for (CaseEvent event : events) {
            List<CaseEvent> history = histories.computeIfAbsent(event.caseId(), first -> new ArrayList<>());
            history.add(event);
            to.on(event, history.size() - 1, now, UUID.randomUUID().toString());
        }
    }

    private List<AlertRow> inbox(StaffMember of) {
        return inbox(of, null);
    }

    private List<AlertRow> inbox(StaffMember of, AlertState state) {
        return queries.answer(new FindAlerts(of.id(), null, state, 0, 10)).rows();
    }

    private boolean only(StaffMember of, String flag) {
        return database.jdbc()
                .sql("select " + flag + " from query_side.alert where recipient = :staff")
                .param("staff", of.id())
                .query(Boolean.class)
                .single();
    }

    private int fresh(StaffMember of) {
        return queries.answer(new CountAlerts(of.id())).fresh();
    }

    private void away(StaffMember member, StaffMember deputy) {
        LocalDate today = ProtocolReader.shipped().today(TestClock.now());
        absences.add(new Absence(UUID.randomUUID(), member.id(), today, today.plusDays(1), deputy.id()));
    }

    private StaffDirectory staff() {
        return () -> new KnownStaff(List.of(CASEWORKER, SUPERVISOR, REVIEWER, OVERSIGHT), List.of(), absences);
    }

    private static StaffMember one(Role role, Set<Duty> duties) {
        UUID id = UUID.randomUUID();
        return new StaffMember(id, id.toString(), "Primer", Set.of(role), "north", duties);
    }
}
