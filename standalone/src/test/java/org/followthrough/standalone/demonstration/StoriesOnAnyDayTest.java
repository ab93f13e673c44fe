package org.followthrough.standalone.demonstration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.codes.FollowUpState.*;
import static org.followthrough.codes.ObligationKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.ObligationKind;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.PersonReturned;
import org.junit.jupiter.api.Test;

/** Whenever a newcomer starts it, also around holidays and the turn of a year: no rule is broken, each case shows its state. */
class StoriesOnAnyDayTest {

    private static final Set<ObligationKind> PROTECTION =
            EnumSet.of(PROTECTION_DECISION, PROTECTION_REVIEW, MEASURE_REVIEW, AT_RISK_RENEWAL);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2028, 6, 30);
    private static final Period EVERY_WEEKDAY_IN_TURN = Period.ofDays(3);

    private static final Map<FollowUpEndReason, FollowUpState> ENDED = Map.of(
            FollowUpEndReason.RISK_REMOVED, ENDED_RISK_REMOVED,
            FollowUpEndReason.PERSON_DECLINED, ENDED_DECLINED,
            FollowUpEndReason.HANDED_OVER, ENDED_HANDED_OVER);

    static final Map<String, FollowUpState> NOT_RECOGNISED = Map.ofEntries(
            entry("in_contact_after_two_checks", IN_CONTACT),
            entry("in_contact_through_an_interpreter_check_due_soon", IN_CONTACT),
            entry("in_contact_at_high_risk", IN_CONTACT),
            entry("check_entered_late", IN_CONTACT),
            entry("first_check_ahead", FIRST_CHECK_AHEAD),
            entry("first_check_due_soon_decision_not_delivered", FIRST_CHECK_AHEAD),
            entry("rights_information_owed", FIRST_CHECK_AHEAD),
            entry("risk_rose_and_moved_the_check_earlier", FIRST_CHECK_AHEAD),
            entry("discontinued_out_of_jurisdiction", FIRST_CHECK_AHEAD),
            entry("not_reached_at_the_last_check", NOT_REACHED),
            entry("not_reached_once_since_the_decision", NOT_REACHED),
            entry("never_followed_up", NEVER_FOLLOWED_UP),
            entry("never_followed_up_and_acknowledged", NEVER_FOLLOWED_UP),
            entry("overdue_second_check_escalated", OVERDUE),
            entry("overdue_second_check_acknowledged", OVERDUE),
            entry("at_risk_decision_overdue", OVERDUE),
            entry("at_risk_decision_due_soon", FIRST_CHECK_AHEAD),
            entry("person_at_risk_protection_due_soon", IN_CONTACT),
            entry("person_at_risk_renewal_due_soon", IN_CONTACT),
            entry("person_at_risk_renewal_overdue", OVERDUE),
            entry("not_at_risk_with_reasons", FIRST_CHECK_AHEAD),
            entry("no_safe_channel", NOT_REACHED),
            entry("nobody_knows_who_it_is", FIRST_CHECK_AHEAD),
            entry("three_of_five_people_in_one_report/2", IN_CONTACT),
            entry("risk_removed", ENDED_RISK_REMOVED),
            entry("child_signed_off", IN_CONTACT),
            entry("discontinued_person_withdrew", IN_CONTACT),
            entry("lost", LOST),
            entry("review_asked_for", UNDER_REVIEW),
            entry("review_taken", UNDER_REVIEW),
            entry("review_decision_due_soon", UNDER_REVIEW),
            entry("review_unanswered", OVERDUE),
            entry("review_overdue", OVERDUE),
            entry("review_upheld", IN_CONTACT),
            entry("reopened_by_review", REOPENED),
            entry("recognised_by_review", RECOGNISED_LATER),
            entry("declined_and_confirmed", ENDED_DECLINED),
            entry("declined_to_be_confirmed", IN_CONTACT),
            entry("declined_confirmation_overdue", OVERDUE),
            entry("handed_over", ENDED_HANDED_OVER),
            entry("died_and_looked_into", DIED),
            entry("labour_rights_to_be_handed_on", FIRST_CHECK_AHEAD),
            entry("left_the_country", IN_CONTACT),
            entry("came_back", IN_CONTACT));

    private static final Set<ObligationKind> IN_WORKING_DAYS =
            EnumSet.of(AT_RISK_DECISION, DECLINE_CONFIRMATION, REFERRAL, REFERRAL_ANSWER, REVIEW_ADMISSIBILITY);

    private static final List<String> SEEN_ON_ANY_DAY = List.of(
            "REPORT_ACKNOWLEDGEMENT overdue",
            "REPORT_ACKNOWLEDGEMENT due soon",
            "CHECK overdue",
            "CHECK due soon",
            "CHECK ahead",
            "DECISION overdue",
            "DECISION due soon",
            "DECISION ahead",
            "AT_RISK_DECISION overdue",
            "PROTECTION_DECISION overdue",
            "PROTECTION_DECISION due soon",
            "PROTECTION_REVIEW overdue",
            "PROTECTION_REVIEW due soon",
            "PROTECTION_REVIEW ahead",
            "MEASURE_REVIEW overdue",
            "MEASURE_REVIEW due soon",
            "MEASURE_REVIEW ahead",
            "REVIEW_ADMISSIBILITY overdue",
            "REVIEW_DECISION overdue",
            "REVIEW_DECISION ahead",
            "DECLINE_CONFIRMATION overdue",
            "REFERRAL overdue",
            "AT_RISK_RENEWAL overdue",
            "AT_RISK_RENEWAL due soon",
            "AT_RISK_RENEWAL ahead");

    @Test
    void every_case_shows_its_state_and_no_rule_is_broken() {
        FIRST.datesUntil(LAST, EVERY_WEEKDAY_IN_TURN).forEach(today -> {
            List<ToldCase> cases = ToldCase.of(today);
            assertThat(states(cases, today)).as("on " + today).containsExactlyInAnyOrderEntriesOf(NOT_RECOGNISED);
            assertThat(cases).as("on " + today).allSatisfy(StoriesOnAnyDayTest::assertChecksOnTime);
        });
    }

    private static Map<String, FollowUpState> states(List<ToldCase> cases, LocalDate today) {
        var states = new TreeMap<String, FollowUpState>();
        cases.forEach(told -> state(told, today).ifPresent(state -> states.put(told.name(), state)));
        return states;
    }

    /** Else a clock that is right would be refused at the next start. */
    @Test
    void nothing_is_told_of_the_day_on_which_it_is_told() {
        FIRST.datesUntil(LAST, EVERY_WEEKDAY_IN_TURN).forEach(today -> {
            ZoneId zone = ToldCase.PROTOCOL.zone();
            assertThat(Stories.on(today).stream()
                            .flatMap(story -> Stream.concat(
                                    Stream.of(Telling.receivedAt(story, today, zone)),
                                    Telling.steps(story, today, zone, ToldCase.CAST::id).stream()
                                            .map(Step::recordedAt))))
                    .as("on " + today)
                    .allMatch(moment -> moment.isBefore(today.atStartOfDay(zone).toInstant()));
        });
    }

    /** Only those named for it are late with protection, as good practice would have it. */
    @Test
    void protection_is_late_only_in_the_cases_that_are_to_show_it() {
        FIRST.datesUntil(LAST, EVERY_WEEKDAY_IN_TURN).forEach(today -> {
            Instant noon = today.atTime(12, 0).atZone(ToldCase.PROTOCOL.zone()).toInstant();
            assertThat(ToldCase.of(today).stream()
                            .flatMap(told -> told.facts().obligations().live().values().stream()
                                    .filter(owed -> PROTECTION.contains(owed.kind()))
                                    .filter(owed -> owed.overdue(noon, ToldCase.PROTOCOL))
                                    .map(owed -> told.name() + " " + owed.kind() + " " + owed.level())))
                    .as("on " + today)
                    .containsExactlyInAnyOrder(
                            "undecided_just_reported_nobody_assigned PROTECTION_DECISION 0",
                            "undecided_decision_overdue PROTECTION_DECISION 3",
                            "three_of_five_people_in_one_report/3 PROTECTION_REVIEW 0",
                            "contact_plan_in_doubt MEASURE_REVIEW 2",
                            "person_at_risk_renewal_overdue AT_RISK_RENEWAL 2");
        });
    }

    /** What is counted in working days is due soon, or later where holidays lie between. */
    @Test
    void every_kind_of_obligation_is_seen_ahead_due_soon_and_overdue() {
        FIRST.datesUntil(LAST, EVERY_WEEKDAY_IN_TURN).forEach(today -> {
            Instant noon = today.atTime(12, 0).atZone(ToldCase.PROTOCOL.zone()).toInstant();
            Set<String> seen =
                    ToldCase.of(today).stream().flatMap(told -> told.owed(noon)).collect(Collectors.toSet());
            assertThat(seen).as("on " + today).containsAll(SEEN_ON_ANY_DAY);
            assertThat(IN_WORKING_DAYS)
                    .as("on " + today)
                    .allSatisfy(kind -> assertThat(seen).containsAnyOf(kind + " due soon", kind + " ahead"));
        });
    }

    @Test
    void an_authority_was_given_something_that_one_asked_for_and_another_authorised() {
        assertThat(ToldCase.of(FIRST).stream().flatMap(told -> told.all(DisclosedToAuthority.class).stream()))
                .isNotEmpty()
                .allSatisfy(disclosed -> assertThat(disclosed.askedBy()).isNotEqualTo(disclosed.by()));
    }

    private static void assertChecksOnTime(ToldCase told) {
        assertThat(told.all(CheckCompleted.class))
                .allSatisfy(check -> assertThat(check.happenedOn())
                        .as(told.name())
                        .isBeforeOrEqualTo(told.facts().followUp().dueDates().get(check.check())));
    }

    private static boolean anythingOverdue(CaseFacts facts, LocalDate today) {
        Instant noon = today.atTime(12, 0).atZone(ToldCase.PROTOCOL.zone()).toInstant();
        return facts.obligations().live().values().stream().anyMatch(owed -> owed.overdue(noon, ToldCase.PROTOCOL));
    }

    private static Optional<FollowUpState> state(ToldCase told, LocalDate today) {
        if (told.all(CaseDecided.class).stream()
                .noneMatch(decided -> decided.finding().outcome().negative())) {
            return Optional.empty();
        }
        CaseFacts facts = told.facts();
        var followUp = facts.followUp();
        boolean checkOverdue = Optional.ofNullable(followUp.open())
                .filter(check -> check.overdue(today))
                .isPresent();
        if (followUp.ended() == FollowUpEndReason.DIED) {
            return Optional.of(DIED);
        } else if (!facts.ongoing() && !facts.notRecognised()) {
            return Optional.of(RECOGNISED_LATER);
        } else if (checkOverdue && followUp.done().isEmpty()) {
            return Optional.of(NEVER_FOLLOWED_UP);
        } else if (anythingOverdue(facts, today)) {
            return Optional.of(OVERDUE);
        } else if (facts.ongoing()) {
            return Optional.of(REOPENED);
        } else if (facts.review().open() != null) {
            return Optional.of(UNDER_REVIEW);
        } else if (followUp.ended() != null) {
            return Optional.of(ENDED.get(followUp.ended()));
        } else if (followUp.lost()) {
            return Optional.of(LOST);
        }
        boolean cameBack = !told.all(PersonReturned.class).isEmpty();
        return Optional.of(followUp.latestDone()
                .map(check -> check.reached() || cameBack ? IN_CONTACT : NOT_REACHED)
                .orElse(FIRST_CHECK_AHEAD));
    }
}
