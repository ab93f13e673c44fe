package org.followthrough.decision.write.decidecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FindingWords.finding;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.IndicatorAnswer.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.followup.events.CheckScheduled;
import org.junit.jupiter.api.Test;

/** Rules D1, D2, D4, D7 and F1. */
class DecidingCaseTest {

    private static CaseFixture aHeardPerson() {
        return aCase().given(opened(MARCH_1), heard(MARCH_3));
    }

    @Test
    void a_negative_decision_schedules_its_first_check_in_the_same_transaction() {
        aHeardPerson()
                .given(assessed(MEDIUM, MARCH_3))
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .then(
                        decided(
                                The.made("decision"),
                                finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET),
                                APRIL_9,
                                caseworker(),
                                null),
                        schedules(1, CheckKind.FIRST, APRIL_9, april(23), MEDIUM));
    }

    @Test
    void the_first_check_is_sooner_the_higher_the_risk() {
        assertDue(aHeardPerson().given(assessed(HIGH, MARCH_3)), april(16));
        assertDue(aHeardPerson().given(assessed(MEDIUM, MARCH_3)), april(23));
        assertDue(aHeardPerson().given(assessed(LOW, MARCH_3)), day("2026-05-08"));
        assertDue(aHeardPerson().given(assessed(NONE, MARCH_3)), day("2026-05-08"));
    }

    @Test
    void no_assessment_counts_as_high() {
        assertDue(aHeardPerson(), april(16));
    }

    @Test
    void a_check_that_falls_on_easter_moves_to_the_working_day_before() {
        var goodFriday = april(10);
        aHeardPerson()
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, goodFriday.minusDays(7)))
                .then(
                        decided(
                                The.made("decision"),
                                finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET),
                                april(3),
                                caseworker(),
                                null),
                        schedules(1, CheckKind.FIRST, april(3), april(9), HIGH));
    }

    @Test
    void recognition_needs_no_check() {
        aCase().given(opened(MARCH_1)).when(decide(IDENTIFIED, null, MARCH_3)).then(CaseDecided.class);
    }

    @Test
    void a_case_is_decided_once_per_assessment() {
        aHeardPerson()
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .when(decide(IDENTIFIED, null, april(10)))
                .refused("case-already-decided");
    }

    @Test
    void an_auditor_decides_nothing() {
        aHeardPerson().when(decide(IDENTIFIED, null, APRIL_9), auditor()).refused("role-may-not");
    }

    @Test
    void a_negative_decision_carries_a_reason_and_a_recognition_none() {
        aHeardPerson().when(decide(NOT_IDENTIFIED, null, APRIL_9)).refused("decision-reason-missing");
        aHeardPerson().when(decide(IDENTIFIED, FRAUD, APRIL_9)).refused("reason-not-for-identified");
    }

    @Test
    void a_negative_decision_carries_a_rationale() {
        aHeardPerson()
                .when(decide(finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET).rationale(" \n"), APRIL_9))
                .refused("rationale-missing");
    }

    @Test
    void each_indicator_the_source_reported_or_anyone_recorded_is_answered() {
        var reported = aCase().given(
                        report(MARCH_1).naming(DebtBondage, TakesEarnings).opened(), heard(MARCH_3))
                .given(assessed(LOW, MARCH_5, Map.of(WithholdsDocuments, SEEN)));
        reported.when(decide(finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET).answering(DebtBondage, NOT_SEEN), APRIL_9))
                .refused("indicators-unanswered", TakesEarnings, WithholdsDocuments);
        reported.when(decide(
                        finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET)
                                .answering(DebtBondage, NOT_SEEN)
                                .answering(TakesEarnings, COULD_NOT_BE_ASKED)
                                .answering(WithholdsDocuments, SEEN),
                        APRIL_9))
                .accepted();
    }

    @Test
    void recognition_answers_no_indicators() {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened())
                .when(decide(IDENTIFIED, null, MARCH_3))
                .accepted();
    }

    @Test
    void nobody_says_not_seen_of_a_person_who_was_not_heard() {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened())
                .given(minimumOutreach(MARCH_9))
                .when(decide(finding(DISMISSED, PERSON_NOT_LOCATED).answering(DebtBondage, NOT_SEEN), MARCH_9))
                .refused("not-seen-without-hearing", DebtBondage);
        aCase().given(report(MARCH_1).naming(DebtBondage).opened())
                .given(minimumOutreach(MARCH_9))
                .when(decide(
                        finding(DISMISSED, PERSON_NOT_LOCATED).answering(DebtBondage, COULD_NOT_BE_ASKED), MARCH_9))
                .accepted();
    }

    @Test
    void rights_information_was_given_or_someone_says_why_not() {
        var silent = finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET).rightsNotGiven(null);
        aHeardPerson().when(decide(silent, APRIL_9)).refused("rights-information-missing");
        aHeardPerson()
                .when(decide(finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET).rightsNotGiven("  "), APRIL_9))
                .refused("rights-information-missing");
        aHeardPerson().given(rightsGiven(MARCH_5)).when(decide(silent, APRIL_9)).accepted();
        aHeardPerson()
                .when(decide(finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET).rightsNotGiven("No interpreter."), APRIL_9))
                .accepted();
    }

    @Test
    void no_negative_decision_comes_within_thirty_days_of_the_first_contact() {
        aHeardPerson()
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, MARCH_3.plusDays(29)))
                .refused("too-soon-after-first-contact");
        aHeardPerson()
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, MARCH_3.plusDays(30)))
                .accepted();
    }

    @Test
    void the_first_contact_counts_whether_or_not_the_person_wished_to_speak() {
        aCase().given(opened(MARCH_1), attempted(PHONE, REACHED_DECLINED, MARCH_3), heard(MARCH_31))
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, MARCH_3.plusDays(30)))
                .accepted();
    }

    @Test
    void a_person_may_ask_to_have_it_decided_sooner() {
        aHeardPerson()
                .when(decide(finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET).personAskedForIt(), MARCH_9))
                .accepted();
    }

    @Test
    void recognition_need_not_wait() {
        aHeardPerson().when(decide(IDENTIFIED, null, MARCH_3)).accepted();
    }

    @Test
    void the_future_is_refused() {
        aHeardPerson()
                .today(APRIL_9)
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, april(10)))
                .refused("in-the-future");
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened(), attempted(PHONE, REACHED, MARCH_3))
                .when(decide(finding(DISMISSED, PERSON_NOT_LOCATED).rightsNotGiven(null), MARCH_9))
                .refusedForAll(
                        "indicators-unanswered",
                        "outreach-not-met",
                        "person-was-reached",
                        "rights-information-missing",
                        "too-soon-after-first-contact");
    }

    private static void assertDue(CaseFixture situation, LocalDate dueOn) {
        var check = situation
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .only(CheckScheduled.class);
        assertThat(check.dueOn()).isEqualTo(dueOn);
    }
}
