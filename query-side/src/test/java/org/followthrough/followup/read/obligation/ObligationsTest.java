package org.followthrough.followup.read.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.queryside.views.Told.MARCH_1;
import static org.followthrough.queryside.views.Told.SOMEONE;
import static org.followthrough.queryside.views.Told.aCase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.OverdueAcknowledged;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.Told;
import org.followthrough.queryside.views.ViewDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObligationsTest {

    private static final Protocol PROTOCOL = ProtocolReader.shipped();
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final UUID CHECK = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();

    private final ViewDatabase database = new ViewDatabase();
    private final ObligationProjector projector = new ObligationProjector(
            new ObligationWriter(database.jdbc(), TestSealer.OPENER), (caseId, sequence) -> CaseFacts.NONE);
    private final Told person = aCase("2026-0001");

    @Test
    void an_ongoing_case_owes_a_decision() {
        tell(person.opened(SourceCategory.CIVIL_SOCIETY, "RS"));

        assertThat(owedOn(DUE)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(ObligationKind.DECISION);
            assertThat(row.dueOn()).isEqualTo(MARCH_1.plusDays(45));
            assertThat(row.overdue()).isFalse();
        });
    }

    @Test
    void the_page_says_overdue_by_the_date_before_any_saga_noticed() {
        dismissed();

        assertThat(overdueOn(DUE)).isEmpty();
        assertThat(overdueOn(DUE.plusDays(3))).singleElement().satisfies(row -> {
            assertThat(row.daysOverdue()).isEqualTo(3);
            assertThat(row.neverFollowedUp()).isTrue();
            assertThat(row.escalationLevel()).isZero();
        });
        assertThat(queries(DUE.plusDays(3)).answer(new CountObligations()))
                .isEqualTo(new ObligationCounts(1, 1, 0, null));
    }

    @Test
    void a_review_owes_an_answer_whether_it_is_admitted_and_a_decision() {
        UUID review = UUID.randomUUID();
        dismissed();
        tell(person.reviewRequested(review, DUE));
        assertThat(owedOn(DUE))
                .extracting(ObligationRow::kind)
                .containsExactlyInAnyOrder(
                        ObligationKind.CHECK, ObligationKind.REVIEW_ADMISSIBILITY, ObligationKind.REVIEW_DECISION);

        tell(person.reviewDecided(review, DUE, ReviewOutcome.UPHELD));
        assertThat(owedOn(DUE)).extracting(ObligationRow::kind).containsExactly(ObligationKind.CHECK);
    }

    @Test
    void a_reopened_case_owes_a_decision_and_counts_among_nobody_without_an_obligation() {
        UUID review = UUID.randomUUID();
        dismissed();
        tell(
                person.reviewRequested(review, DUE),
                person.reviewDecided(review, DUE, ReviewOutcome.REOPENED),
                new CheckSuperseded(person.caseId(), SOMEONE, DUE, CHECK, review),
                person.reopened(review, DUE));

        assertThat(owedOn(DUE))
                .extracting(ObligationRow::kind, ObligationRow::dueOn)
                .containsExactly(
                        tuple(ObligationKind.DECISION, DUE.plusDays(45)),
                        tuple(ObligationKind.PROTECTION_DECISION, DUE.plusDays(90)));
        assertThat(queries(DUE).answer(new CountObligations()).withoutObligation())
                .isZero();
    }

    @Test
    void whoever_said_no_is_owed_a_confirmation_and_counts_among_nobody_without_an_obligation() {
        dismissed();
        tell(person.declined(DUE));

        assertThat(owedOn(DUE)).extracting(ObligationRow::kind).containsExactly(ObligationKind.DECLINE_CONFIRMATION);
        assertThat(queries(DUE).answer(new CountObligations()).withoutObligation())
                .isZero();
    }

    @Test
    void acknowledging_does_not_clear_what_is_overdue() {
        dismissed();
        tell(
                new CheckBecameOverdue(person.caseId(), SOMEONE, DUE.plusDays(1), CHECK, DUE),
                new OverdueAcknowledged(
                        person.caseId(), SOMEONE, DUE.plusDays(2), CHECK, TestSealer.text("followup.seen", "seen")));

        assertThat(overdueOn(DUE.plusDays(3))).singleElement().satisfies(row -> {
            assertThat(row.acknowledgedBy()).isEqualTo(SOMEONE);
            assertThat(row.escalationLevel()).isEqualTo(1);
        });
    }

    @Test
    void whatever_is_owed_says_how_far_it_was_escalated_and_who_saw_it_until_its_date_moves_later() {
        LocalDate late = MARCH_1.plusDays(50);
        UUID decision = person.caseId();
        tell(
                person.opened(SourceCategory.CIVIL_SOCIETY, "RS"),
                new ObligationEscalated(decision, SOMEONE, late, decision, ObligationKind.DECISION, 3),
                new ObligationAcknowledged(
                        decision,
                        SOMEONE,
                        late,
                        decision,
                        ObligationKind.DECISION,
                        TestSealer.text("overdue.because", "seen")));
        assertThat(overdueOn(late)).extracting(ObligationRow::acknowledgedBy).containsExactly(SOMEONE);
        assertThat(overdueOn(late)).extracting(ObligationRow::escalationLevel).containsExactly(3);

        tell(new DecisionLimitExtended(
                decision,
                SOMEONE,
                late,
                MARCH_1.plusDays(45),
                late.plusDays(10),
                TestSealer.text("decision-limit.because", "waits for an interpreter")));
        assertThat(overdueOn(late.plusDays(11)))
                .extracting(ObligationRow::acknowledgedBy)
                .containsOnlyNulls();
        assertThat(overdueOn(late.plusDays(11)))
                .extracting(ObligationRow::escalationLevel)
                .containsOnly(0);
    }

    @Test
    void an_assessment_entered_late_replaces_no_newer_one_and_one_struck_out_gives_the_level_before_it_back() {
        UUID newer = UUID.randomUUID();
        dismissed();
        tell(
                person.assessed(newer, DUE, RiskLevel.HIGH),
                person.assessed(UUID.randomUUID(), DUE.minusDays(5), RiskLevel.LOW));
        assertThat(owedOn(DUE)).extracting(ObligationRow::risk).containsExactly(RiskLevel.HIGH);

        tell(person.struckOut(newer, DUE));
        assertThat(owedOn(DUE)).extracting(ObligationRow::risk).containsExactly(RiskLevel.LOW);
    }

    @Test
    void a_corrected_reason_is_the_one_shown() {
        dismissed();
        tell(person.corrected(Outcome.DISMISSED, DecisionReason.PERSON_NOT_LOCATED, DUE));
        assertThat(owedOn(DUE)).extracting(ObligationRow::reason).containsExactly(DecisionReason.PERSON_NOT_LOCATED);
    }

    @Test
    void a_completed_check_makes_room_for_the_next_one() {
        dismissed();
        tell(person.done(CHECK, DUE, ContactResult.REACHED), person.check(NEXT, 2, DUE.plusDays(30)));

        assertThat(owedOn(DUE)).extracting(ObligationRow::obligation).containsExactly(NEXT);
    }

    @Test
    void a_case_without_any_obligation_and_without_an_end_is_counted_since_there_must_be_none() {
        tell(
                person.opened(SourceCategory.CIVIL_SOCIETY, "RS"),
                person.decided(Outcome.DISMISSED, MARCH_1.plusDays(12)));

        assertThat(queries(DUE).answer(new CountObligations()).withoutObligation())
                .isEqualTo(1);
    }

    @Test
    void a_limit_of_hours_is_overdue_from_its_hour_on_and_not_from_the_next_day() {
        Instant dueAt = DUE.atTime(16, 30).atZone(PROTOCOL.zone()).toInstant();
        tell(person.opened(SourceCategory.CIVIL_SOCIETY, "RS"), person.protectionOwed(dueAt));

        assertThat(protectionAt(dueAt.minusSeconds(1))).satisfies(row -> {
            assertThat(row.due()).isEqualTo(dueAt);
            assertThat(row.dueOn()).isEqualTo(DUE);
            assertThat(row.overdue()).isFalse();
        });
        assertThat(protectionAt(dueAt)).satisfies(row -> {
            assertThat(row.overdue()).isTrue();
            assertThat(row.daysOverdue()).as("since today").isZero();
        });
        assertThat(overdueAt(dueAt.minusSeconds(1))).isEmpty();
        assertThat(overdueAt(dueAt)).hasSize(1);
        assertThat(queriesAt(dueAt.minusSeconds(1))
                        .answer(new CountObligations())
                        .overdue())
                .isZero();
        assertThat(queriesAt(dueAt).answer(new CountObligations()).overdue()).isEqualTo(1);
    }

    @Test
    void each_measure_is_looked_at_again_on_its_own_and_answers_what_was_owed() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        tell(
                person.opened(SourceCategory.CIVIL_SOCIETY, "RS"),
                person.protectionOwed(DUE.atTime(16, 30).atZone(PROTOCOL.zone()).toInstant()),
                person.measure(first, DUE.plusDays(10)),
                person.measure(second, DUE.plusDays(20)));
        assertThat(owedOn(DUE))
                .extracting(ObligationRow::kind)
                .containsExactly(ObligationKind.MEASURE_REVIEW, ObligationKind.MEASURE_REVIEW, ObligationKind.DECISION);

        tell(person.measureEnded(first, DUE));
        assertThat(owedOn(DUE)).extracting(ObligationRow::obligation).startsWith(second);
        assertThat(owedOn(DUE.plusDays(21)).get(0).overdue()).as("lapsed").isTrue();
    }

    @Test
    void the_most_at_risk_come_first_then_what_is_due_first_by_day_and_hour_and_then_by_reference() {
        Instant morning = DUE.atTime(9, 0).atZone(PROTOCOL.zone()).toInstant();
        owing("2026-0009", RiskLevel.NONE, DUE.minusDays(9));
        owing("2026-0008", RiskLevel.LOW, DUE.minusDays(8));
        owing("2026-0007", RiskLevel.MEDIUM, DUE.minusDays(7));
        owing("2026-0006", RiskLevel.HIGH, DUE);
        owing("2026-0005", null, DUE);
        tell(person.opened(SourceCategory.CIVIL_SOCIETY, "RS"), person.protectionOwed(morning.plusSeconds(60)));
        Told earlier = aCase("2026-0011");
        tell(earlier.opened(SourceCategory.CIVIL_SOCIETY, "RS"), earlier.protectionOwed(morning));
        owing("2026-0010", RiskLevel.HIGH, DUE.minusDays(1));

        assertThat(overdueOn(DUE.plusDays(1)))
                .extracting(row -> row.reference().report())
                .containsExactly(
                        "2026-0010",
                        "2026-0011",
                        "2026-0001",
                        "2026-0005",
                        "2026-0006",
                        "2026-0007",
                        "2026-0008",
                        "2026-0009");
    }

    private void owing(String reference, @Nullable RiskLevel risk, LocalDate dueOn) {
        Told other = aCase(reference);
        tell(other.opened(SourceCategory.CIVIL_SOCIETY, "RS"), other.check(UUID.randomUUID(), 1, dueOn));
        if (risk != null) {
            tell(other.assessed(UUID.randomUUID(), MARCH_1, risk));
        }
    }

    @Test
    void what_is_alike_in_all_that_is_shown_stands_on_one_page_each_though_the_view_is_written_between_them() {
        tell(person.opened(SourceCategory.CIVIL_SOCIETY, "RS"));
        List<UUID> measures = Stream.generate(UUID::randomUUID).limit(12).toList();
        measures.forEach(measure -> tell(person.measure(measure, DUE)));

        List<UUID> shown = new ArrayList<>();
        for (int offset = 0; offset < measures.size(); offset += 4) {
            var page = new FindObligations(DUE.plusDays(1), null, null, null, null, null, null, null, offset, 4);
            queries(DUE.plusDays(1)).answer(page).rows().forEach(row -> shown.add(row.obligation()));
            tell(new ObligationBecameOverdue(
                    person.caseId(), SOMEONE, DUE, shown.get(offset), ObligationKind.MEASURE_REVIEW, DUE));
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(measures);
    }

    private ObligationRow protectionAt(Instant now) {
        return queriesAt(now)
                .answer(new FindObligations(
                        null, ObligationKind.PROTECTION_DECISION, null, null, null, null, null, null, 0, 10))
                .rows()
                .get(0);
    }

    private List<ObligationRow> overdueAt(Instant now) {
        return queriesAt(now)
                .answer(new FindObligations(DUE, null, null, null, null, null, null, null, 0, 10))
                .rows();
    }

    @Test
    void a_work_list_shows_one_caseworkers_cases_or_those_nobody_has() {
        dismissed();
        assertThat(find(DUE, null, true)).hasSize(1);

        tell(new CaseAssigned(person.caseId(), SOMEONE, MARCH_1, SOMEONE));
        assertThat(find(DUE, null, true)).isEmpty();
        assertThat(find(DUE, SOMEONE, null)).hasSize(1);
        assertThat(find(DUE, UUID.randomUUID(), null)).isEmpty();
    }

    private void dismissed() {
        tell(
                person.opened(SourceCategory.CIVIL_SOCIETY, "RS"),
                person.decided(Outcome.DISMISSED, MARCH_1.plusDays(12)),
                person.check(CHECK, 1, DUE));
    }

    private void tell(CaseEvent... events) {
        database.tell(projector, List.of(events));
    }

    private List<ObligationRow> owedOn(LocalDate day) {
        return find(day, null, null);
    }

    private List<ObligationRow> overdueOn(LocalDate day) {
        return queries(day)
                .answer(new FindObligations(day, null, null, null, null, null, null, null, 0, 10))
                .rows();
    }

    private List<ObligationRow> find(LocalDate day, UUID caseworker, Boolean unassigned) {
        return queries(day)
                .answer(new FindObligations(null, null, null, caseworker, unassigned, null, null, null, 0, 10))
                .rows();
    }

    private ObligationQueries queries(LocalDate today) {
        return queriesAt(today.atTime(12, 0).atZone(PROTOCOL.zone()).toInstant());
    }

    private ObligationQueries queriesAt(Instant now) {
        return new ObligationQueries(database.jdbc(), PROTOCOL, Clock.fixed(now, PROTOCOL.zone()));
    }
}
