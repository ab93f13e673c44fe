package org.followthrough.register.read.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.queryside.views.Told.MARCH_1;
import static org.followthrough.queryside.views.Told.SOMEONE;
import static org.followthrough.queryside.views.Told.aCase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.Standing;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.Told;
import org.followthrough.queryside.views.ViewDatabase;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Protocol PROTOCOL = ProtocolReader.shipped();
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final List<CaseEvent> told = new ArrayList<>();
    private final ViewDatabase database = new ViewDatabase();
    private final RegisterProjector projector = new RegisterProjector(
            new RegisterWriter(database.jdbc(), PROTOCOL, TestSealer.OPENER),
            (caseId, sequence) -> CaseFacts.NONE.after(of(caseId)));

    @Test
    void a_check_due_today_is_ahead_and_from_the_next_day_on_the_person_was_never_followed_up() {
        dismissed();

        assertThat(stateOn(DUE)).isEqualTo(FollowUpState.FIRST_CHECK_AHEAD);
        assertThat(stateOn(DUE.plusDays(1))).isEqualTo(FollowUpState.NEVER_FOLLOWED_UP);
    }

    @Test
    void that_nobody_answered_the_report_says_nothing_of_how_the_person_stands() {
        Told person = aCase("2026-0001");
        tell(
                person.openedToAcknowledge(),
                person.decided(Outcome.DISMISSED, MARCH_1.plusDays(12)),
                person.check(FIRST, 1, DUE));

        assertThat(stateOn(DUE)).isEqualTo(FollowUpState.FIRST_CHECK_AHEAD);
        assertThat(row(DUE).dueOn()).isEqualTo(DUE);
    }

    @Test
    void whoever_was_reached_at_the_last_check_is_in_contact_until_the_next_one_is_overdue() {
        Told person = dismissed();
        tell(person.done(FIRST, DUE, ContactResult.REACHED), person.check(SECOND, 2, DUE.plusDays(30)));

        assertThat(stateOn(DUE.plusDays(30))).isEqualTo(FollowUpState.IN_CONTACT);
        assertThat(stateOn(DUE.plusDays(31))).isEqualTo(FollowUpState.OVERDUE);
    }

    @Test
    void a_check_that_reached_nobody_leaves_the_person_not_reached() {
        Told person = dismissed();
        tell(person.done(FIRST, DUE, ContactResult.NO_ANSWER), person.check(SECOND, 2, DUE.plusDays(30)));

        assertThat(stateOn(DUE.plusDays(1))).isEqualTo(FollowUpState.NOT_REACHED);
        assertThat(queries(DUE).answer(new FindAnswer(RegisterFilter.ANY)).neverReached())
                .isEqualTo(1);
    }

    @Test
    void a_check_struck_out_was_never_done() {
        Told person = dismissed();
        tell(
                person.done(FIRST, DUE, ContactResult.REACHED),
                person.check(SECOND, 2, DUE.plusDays(30)),
                person.struckOut(FIRST, DUE));

        assertThat(stateOn(DUE.plusDays(31))).isEqualTo(FollowUpState.NEVER_FOLLOWED_UP);
    }

    @Test
    void a_corrected_reason_is_the_one_shown_and_the_outcome_stays() {
        Told person = dismissed();
        assertThat(row(DUE).reason()).isEqualTo(DecisionReason.INSUFFICIENT_DATA);

        tell(person.corrected(Outcome.DISMISSED, DecisionReason.PERSON_NOT_LOCATED, DUE));

        assertThat(row(DUE).reason()).isEqualTo(DecisionReason.PERSON_NOT_LOCATED);
        assertThat(row(DUE).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(queries(DUE).answer(new CountRegister(RegisterFilter.parse("reason=PERSON_NOT_LOCATED"))))
                .isEqualTo(1);
    }

    @Test
    void an_assessment_entered_late_replaces_no_newer_one_and_one_struck_out_gives_the_level_before_it_back() {
        Told person = dismissed();
        UUID newer = UUID.randomUUID();
        tell(
                person.assessed(newer, DUE, RiskLevel.HIGH),
                person.assessed(UUID.randomUUID(), DUE.minusDays(5), RiskLevel.LOW));
        assertThat(row(DUE).risk()).isEqualTo(RiskLevel.HIGH);

        tell(person.struckOut(newer, DUE));
        assertThat(row(DUE).risk()).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void a_person_declared_lost_is_searched_for_and_an_ended_follow_up_says_why() {
        Told person = dismissed();
        tell(
                person.done(FIRST, DUE, ContactResult.NO_ANSWER),
                new PersonDeclaredLost(person.caseId(), SOMEONE, DUE, UUID.randomUUID(), SOMEONE),
                person.check(SECOND, 2, DUE.plusYears(1)));
        assertThat(stateOn(DUE.plusDays(1))).isEqualTo(FollowUpState.LOST);

        tell(new FollowUpEnded(
                person.caseId(),
                SOMEONE,
                DUE,
                FollowUpEndReason.RISK_REMOVED,
                TestSealer.text("followup.end-because", "safe")));
        assertThat(stateOn(DUE.plusYears(2))).isEqualTo(FollowUpState.ENDED_RISK_REMOVED);
    }

    @Test
    void a_review_that_goes_on_in_time_is_under_review_and_one_that_is_late_is_overdue() {
        UUID review = UUID.randomUUID();
        Told person = dismissed();
        tell(person.done(FIRST, DUE, ContactResult.REACHED), person.check(SECOND, 2, DUE.plusDays(90)));
        tell(
                person.reviewRequested(review, DUE),
                person.owes(review, ObligationKind.REVIEW_ADMISSIBILITY, DUE.plusDays(7)));

        assertThat(stateOn(DUE.plusDays(7))).isEqualTo(FollowUpState.UNDER_REVIEW);
        assertThat(stateOn(DUE.plusDays(8))).isEqualTo(FollowUpState.OVERDUE);

        tell(
                person.reviewDecided(review, DUE.plusDays(8), ReviewOutcome.UPHELD),
                person.owesNoMore(review, ObligationKind.REVIEW_ADMISSIBILITY));
        assertThat(stateOn(DUE.plusDays(30))).isEqualTo(FollowUpState.IN_CONTACT);
    }

    @Test
    void a_reopened_case_stays_in_the_register_and_what_it_is_owed_now_is_a_decision() {
        UUID review = UUID.randomUUID();
        Told person = dismissed();
        tell(
                person.reviewRequested(review, DUE),
                person.reviewDecided(review, DUE, ReviewOutcome.REOPENED),
                new CheckSuperseded(person.caseId(), SOMEONE, DUE, FIRST, review),
                person.reopened(review, DUE),
                person.owes(UUID.randomUUID(), ObligationKind.DECISION, DUE.plusDays(45)));

        assertThat(stateOn(DUE.plusDays(45))).isEqualTo(FollowUpState.REOPENED);
        assertThat(row(DUE).dueOn()).isEqualTo(DUE.plusDays(45));
        assertThat(row(DUE).standing()).isEqualTo(Standing.NOT_RECOGNISED);
        assertThat(stateOn(DUE.plusDays(46))).isEqualTo(FollowUpState.OVERDUE);
    }

    @Test
    void after_a_second_negative_decision_only_the_contacts_since_it_count() {
        UUID review = UUID.randomUUID();
        Told person = dismissed();
        tell(
                person.done(FIRST, DUE, ContactResult.NO_ANSWER),
                person.check(SECOND, 2, DUE.plusDays(30)),
                person.reviewRequested(review, DUE),
                person.reviewDecided(review, DUE, ReviewOutcome.REOPENED),
                new CheckSuperseded(person.caseId(), SOMEONE, DUE, SECOND, review),
                person.reopened(review, DUE),
                person.decided(Outcome.DISMISSED, DUE.plusDays(40)),
                person.check(UUID.randomUUID(), 1, DUE.plusDays(60)));

        assertThat(stateOn(DUE.plusDays(60))).isEqualTo(FollowUpState.FIRST_CHECK_AHEAD);
        assertThat(stateOn(DUE.plusDays(61))).isEqualTo(FollowUpState.OVERDUE);
    }

    @Test
    void a_decision_overturned_recognises_the_person_later_and_nothing_is_owed() {
        UUID review = UUID.randomUUID();
        Told person = dismissed();
        tell(
                person.reviewRequested(review, DUE),
                person.reviewDecided(review, DUE, ReviewOutcome.OVERTURNED_IDENTIFIED),
                person.ended(FollowUpEndReason.RECOGNISED_LATER, DUE));

        assertThat(stateOn(DUE.plusDays(60))).isEqualTo(FollowUpState.RECOGNISED_LATER);
        assertThat(row(DUE).dueOn()).isNull();
    }

    @Test
    void a_death_is_changed_by_no_reopening_and_comes_first() {
        UUID review = UUID.randomUUID();
        Told person = dismissed();
        tell(
                person.ended(FollowUpEndReason.DIED, DUE),
                person.reviewRequested(review, DUE),
                person.reviewDecided(review, DUE, ReviewOutcome.REOPENED),
                person.reopened(review, DUE),
                person.owes(UUID.randomUUID(), ObligationKind.DECISION, DUE.plusDays(45)));
        assertThat(stateOn(DUE.plusDays(50))).isEqualTo(FollowUpState.DIED);

        tell(person.decided(Outcome.NOT_IDENTIFIED, DUE.plusDays(50)));
        assertThat(stateOn(DUE.plusDays(60))).isEqualTo(FollowUpState.DIED);
        assertThat(queries(DUE).answer(new CountRegister(RegisterFilter.parse("withoutObligation=true"))))
                .isZero();

        tell(person.returned(DUE.plusDays(60)));
        assertThat(stateOn(DUE.plusDays(60))).isNotEqualTo(FollowUpState.DIED);
    }

    @Test
    void reached_is_reached_by_anything_since_the_decision() {
        var never = RegisterFilter.parse("neverReached=true");
        Told person = aCase("2026-0001");
        tell(
                person.opened(SourceCategory.CIVIL_SOCIETY, "RS"),
                person.attempted(MARCH_1, ContactResult.REACHED),
                person.decided(Outcome.DISMISSED, MARCH_1.plusDays(12)),
                person.check(FIRST, 1, DUE));
        assertThat(queries(DUE).answer(new CountRegister(never)))
                .as("before the decision")
                .isEqualTo(1);

        tell(person.attempted(DUE, ContactResult.NO_ANSWER));
        assertThat(queries(DUE).answer(new CountRegister(never))).isEqualTo(1);
        tell(person.attempted(DUE, ContactResult.REACHED));
        assertThat(queries(DUE).answer(new CountRegister(never))).isZero();
    }

    @Test
    void whoever_was_told_the_decision_was_reached() {
        Told person = dismissed();
        tell(person.delivered(DUE));
        assertThat(queries(DUE).answer(new CountRegister(RegisterFilter.parse("neverReached=true"))))
                .isZero();
    }

    @Test
    void whoever_said_no_was_reached_and_is_owed_a_confirmation() {
        Told person = dismissed();
        tell(
                person.declined(DUE),
                person.owes(UUID.randomUUID(), ObligationKind.DECLINE_CONFIRMATION, DUE.plusDays(7)));

        assertThat(stateOn(DUE.plusDays(7))).isEqualTo(FollowUpState.IN_CONTACT);
        assertThat(stateOn(DUE.plusDays(8))).isEqualTo(FollowUpState.OVERDUE);
        assertThat(queries(DUE).answer(new CountRegister(RegisterFilter.parse("withoutObligation=true"))))
                .isZero();
    }

    @Test
    void a_person_who_came_back_was_reached() {
        Told person = dismissed();
        tell(
                person.done(FIRST, DUE, ContactResult.NO_ANSWER),
                person.check(SECOND, 2, DUE.plusDays(30)),
                person.returned(DUE.plusDays(1)));

        assertThat(stateOn(DUE.plusDays(2))).isEqualTo(FollowUpState.IN_CONTACT);
        assertThat(queries(DUE).answer(new FindAnswer(RegisterFilter.ANY)).neverReached())
                .isZero();
    }

    @Test
    void standings_partition_everyone_and_states_partition_those_not_recognised() {
        dismissed();
        Told recognised = aCase("2026-0002");
        Told undecided = aCase("2026-0003");
        tell(recognised.opened(SourceCategory.CIVIL_SOCIETY, "IN"), recognised.decided(Outcome.IDENTIFIED, DUE));
        tell(undecided.opened(SourceCategory.HEALTH, "RS"));

        Answer answer = queries(DUE.plusDays(9)).answer(new FindAnswer(RegisterFilter.ANY));

        assertThat(answer.total()).isEqualTo(3);
        assertThat(List.of(
                        answer.of(Standing.RECOGNISED),
                        answer.of(Standing.UNDECIDED),
                        answer.of(Standing.NOT_RECOGNISED)))
                .containsExactly(1, 1, 1);
        assertThat(answer.in(FollowUpState.NEVER_FOLLOWED_UP)).isEqualTo(1);
        assertThat(answer.mentionedWithoutCase()).isEqualTo(6);
    }

    @Test
    void a_person_with_two_cases_counts_once_until_the_link_is_taken_back() {
        Told leading = dismissed();
        Told duplicate = aCase("2026-0002");
        tell(duplicate.opened(SourceCategory.HEALTH, "RS"), duplicate.followedIn(leading));

        Answer answer = queries(DUE).answer(new FindAnswer(RegisterFilter.ANY));
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.mentionedWithoutCase())
                .as("people mentioned by either report stay")
                .isEqualTo(4);
        var elsewhere = queries(DUE).answer(new FindRegister(RegisterFilter.parse("duplicate=true"), 0, 10));
        assertThat(elsewhere.rows())
                .extracting(RegisterRow::followedIn)
                .containsExactly(new CaseReference("2026-0001", 1));
        assertThat(queries(DUE).answer(new FindRegisterRow(new CaseReference("2026-0002", 1))))
                .isPresent();

        tell(duplicate.takenBack(leading));
        assertThat(queries(DUE).answer(new FindAnswer(RegisterFilter.ANY)).total())
                .isEqualTo(2);
    }

    @Test
    void whoever_comes_back_with_the_card_of_a_duplicate_is_found_where_the_person_is_followed() {
        Told leading = dismissed();
        Told duplicate = aCase("2026-0002");
        tell(duplicate.opened(SourceCategory.HEALTH, "RS"), duplicate.followedIn(leading));
        var code = queries(DUE).answer(new FindReturnCode(duplicate.caseId())).orElseThrow();

        assertThat(queries(DUE).answer(new FindReturned(code)))
                .map(RegisterRow::reference)
                .hasValue(new CaseReference("2026-0001", 1));
    }

    @Test
    void every_number_is_as_long_as_its_list() {
        dismissed();
        Told foreign = aCase("2026-0002");
        tell(foreign.opened(SourceCategory.CIVIL_SOCIETY, "IN"), foreign.decided(Outcome.IDENTIFIED, DUE));

        for (String query : List.of(
                "foreign=true",
                "citizenship=IN",
                "outcome=DISMISSED,IDENTIFIED",
                "word=FORGOTTEN",
                "state=NEVER_FOLLOWED_UP",
                "neverReached=true",
                "reportedIn=2026&gender=Feminine&age=ADULT&exploitedIn=RS",
                "decidedIn=2026&standing=RECOGNISED",
                "exploitation=ForcedLabour&source=CIVIL_SOCIETY",
                "withoutObligation=true",
                "duplicate=true",
                "imported=true")) {
            var filter = RegisterFilter.parse(query);
            var queries = queries(DUE.plusDays(9));
            var list = queries.answer(new FindRegister(filter, 0, 100));
            assertThat(list.rows()).as(query).hasSize(queries.answer(new CountRegister(filter)));
            assertThat(list.total()).as(query).isEqualTo(list.rows().size());
        }
        assertThat(queries(DUE).answer(new CountRegister(RegisterFilter.parse("foreign=true"))))
                .isEqualTo(1);
        assertThat(queries(DUE).answer(new CountRegister(RegisterFilter.parse("withoutObligation=true"))))
                .isZero();
    }

    @Test
    void a_filter_reads_its_own_address_and_refuses_unknown_values_without_repeating_them() {
        var filter = RegisterFilter.parse("reportedIn=2025&state=NEVER_FOLLOWED_UP");

        assertThat(RegisterFilter.parse(filter.query())).isEqualTo(filter);
        assertThat(filter.list()).isEqualTo("/cases?reportedIn=2025&state=NEVER_FOLLOWED_UP");
        assertThatThrownBy(() -> RegisterFilter.parse("state=' or 1=1 --")).hasMessage("state");
    }

    @Test
    void what_was_added_to_a_report_counts_as_if_it_had_been_in_it() {
        tell(dismissed().supplemented(DUE));

        assertThat(database.jdbc()
                        .sql("select * from query_side.register")
                        .query((row, n) -> List.of(
                                row.getInt("people_mentioned"),
                                row.getString("exploitation"),
                                row.getString("exploitations"),
                                row.getString("citizenships"),
                                row.getString("age_group")))
                        .single())
                .isEqualTo(List.of(6, "ForcedLabour", "{ForcedLabour,ForcedBegging}", "{RS,BA}", "CHILD"));
    }

    private Told dismissed() {
        Told person = aCase("2026-0001");
        tell(
                person.opened(SourceCategory.CIVIL_SOCIETY, "RS"),
                person.decided(Outcome.DISMISSED, MARCH_1.plusDays(12)),
                person.check(FIRST, 1, DUE));
        return person;
    }

    private List<CaseEvent> of(UUID caseId) {
        return told.stream().filter(event -> event.caseId().equals(caseId)).toList();
    }

    private void tell(CaseEvent... events) {
        for (CaseEvent event : events) {
            told.add(event);
            database.tell(projector, List.of(event));
        }
    }

    /** As the page of the case says too, which folds it. */
    private FollowUpState stateOn(LocalDate day) {
        FollowUpState state = row(day).state();
        var folded = Partition.after(told);
        assertThat(folded.state(noon(day), PROTOCOL)).isEqualTo(state);
        assertThat(folded.standing()).isEqualTo(row(day).standing());
        return state;
    }

    private RegisterRow row(LocalDate day) {
        var rows = queries(day).answer(new FindRegister(RegisterFilter.ANY, 0, 10));
        assertThat(rows.rows()).hasSize(1);
        return rows.rows().get(0);
    }

    private RegisterQueries queries(LocalDate today) {
        return new RegisterQueries(database.jdbc(), PROTOCOL, Clock.fixed(noon(today), PROTOCOL.zone()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(PROTOCOL.zone()).toInstant();
    }
}
