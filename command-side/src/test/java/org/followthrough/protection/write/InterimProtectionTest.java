package org.followthrough.protection.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Report.report;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.MEASURE_REVIEW;
import static org.followthrough.codes.ObligationKind.PROTECTION_DECISION;
import static org.followthrough.codes.ObligationKind.REVIEW_DECISION;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ProtectionMeasure.*;
import static org.followthrough.codes.ReviewRequester.*;
import static org.followthrough.codes.RiskLevel.*;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.protection.events.MeasureContinued;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protection.events.NoProtectionNeeded;
import org.junit.jupiter.api.Test;

/** Rules P1 and P2. */
class InterimProtectionTest {

    private static final LocalDate MARCH_20 = march(20);

    private static CaseFixture ongoing() {
        return aCase().given(opened(MARCH_1)).today(MARCH_20);
    }

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(day("2026-05-20"));
    }

    @Test
    void whoever_is_reported_is_owed_a_decision_on_protection_within_a_day_from_when_the_receipt_was_recorded() {
        var owed =
                aCase().today(MARCH_1).now("16:30").when(report(MARCH_1).open()).opened(PROTECTION_DECISION);
        assertThat(owed.dueAt()).isEqualTo(Instant.parse("2026-03-02T15:30:00Z"));
        assertThat(owed.dueOn()).isEqualTo(march(2));
    }

    @Test
    void it_is_overdue_from_that_hour_on() {
        ongoing().today(march(2)).now("11:59").whenOverdue(PROTECTION_DECISION).thenNothing();
        ongoing().today(march(2)).now("12:00").whenOverdue(PROTECTION_DECISION).then(ObligationBecameOverdue.class);
    }

    @Test
    void a_measure_in_place_and_accepted_answers_it_and_is_looked_at_again_within_thirty_days() {
        var measure = ongoing()
                .when(measure(SAFE_ACCOMMODATION, MARCH_20, true, true, null))
                .only(MeasureRecorded.class);
        assertThat(measure.reviewOn()).isEqualTo(april(19));
        ongoing()
                .given(inPlace("flat", MARCH_20, april(19)))
                .whenOverdue(PROTECTION_DECISION)
                .thenNothing();
    }

    @Test
    void a_measure_that_was_only_offered_answers_nothing() {
        assertThat(ongoing()
                        .when(measure(LEGAL_AID, MARCH_20, false, true, null))
                        .only(MeasureRecorded.class)
                        .reviewOn())
                .isNull();
        ongoing()
                .given(new MeasureRecorded(
                        The.CASE, The.id("someone"), MARCH_20, The.id("offer"), LEGAL_AID, true, false, null, null))
                .whenOverdue(PROTECTION_DECISION)
                .then(ObligationBecameOverdue.class);
    }

    @Test
    void a_day_to_look_again_is_ahead_and_not_too_far() {
        ongoing()
                .when(measure(SAFE_ACCOMMODATION, MARCH_20, true, true, MARCH_20))
                .refused("review-date-passed");
        ongoing()
                .when(measure(SAFE_ACCOMMODATION, MARCH_20, true, true, april(20)))
                .refused("review-date-too-late");
    }

    @Test
    void none_needed_is_a_supervisors_word_at_high_risk_and_where_nobody_assessed_it() {
        ongoing().when(noneNeeded(MARCH_20, "With her parents.", null)).refused("only-a-supervisor-at-high-risk");
        ongoing()
                .when(noneNeeded(MARCH_20, "With her parents.", null), supervisor())
                .then(NoProtectionNeeded.class);
        ongoing()
                .given(assessed(LOW, MARCH_10))
                .when(noneNeeded(MARCH_20, "With her parents.", null))
                .then(NoProtectionNeeded.class);
    }

    @Test
    void none_needed_says_why() {
        ongoing().when(noneNeeded(MARCH_20, " ", null), supervisor()).refused("reason-missing");
    }

    @Test
    void a_decided_case_is_owed_none_unless_at_risk_or_under_an_admitted_review() {
        var day = day("2026-05-20");
        dismissed().when(measure(LEGAL_AID, day, true, true, null)).refused("protection-not-owed");
        dismissed().when(noneNeeded(day, "Fine.", null), supervisor()).refused("protection-not-owed");
        dismissed()
                .given(requested(day, PERSON), admitted(day))
                .when(measure(LEGAL_AID, day, true, true, null))
                .accepted();
        dismissed()
                .given(atRisk(day))
                .when(measure(LEGAL_AID, day, true, true, null))
                .accepted();
    }

    @Test
    void an_admitted_review_owes_protection_where_nothing_stands() {
        var day = day("2026-05-20");
        dismissed()
                .given(requested(day, SUPPORT_PROVIDER))
                .when(admit(day), supervisor())
                .opened(PROTECTION_DECISION);
        assertThat(dismissed()
                        .given(inPlace("flat", march(5), day.plusDays(5)), requested(day, SUPPORT_PROVIDER))
                        .when(admit(day), supervisor())
                        .opened())
                .isEmpty();
    }

    @Test
    void when_the_review_is_over_no_decision_is_owed_any_more() {
        var day = day("2026-05-20");
        assertThat(dismissed()
                        .given(requested(day, SUPPORT_PROVIDER), admitted(day), named(reviewer(), day))
                        .when(decideReview(ReviewOutcome.UPHELD, day), reviewer())
                        .settled())
                .containsExactlyInAnyOrder(PROTECTION_DECISION, REVIEW_DECISION);
        assertThat(dismissed()
                        .given(atRisk(day))
                        .given(requested(day, SUPPORT_PROVIDER), admitted(day), named(reviewer(), day))
                        .when(decideReview(ReviewOutcome.UPHELD, day), reviewer())
                        .settled())
                .containsExactly(REVIEW_DECISION);
    }

    @Test
    void a_negative_decision_ends_no_measure() {
        dismissed()
                .given(inPlace("flat", march(5), day("2026-05-25")))
                .when(goesOn("flat", day("2026-05-20"), null))
                .then(MeasureContinued.class);
    }

    @Test
    void the_last_measure_ended_while_protection_is_due_is_owed_anew() {
        ongoing()
                .given(inPlace("flat", MARCH_5, april(4)))
                .when(ends("flat", MARCH_20))
                .opened(PROTECTION_DECISION);
        assertThat(ongoing()
                        .given(inPlace("flat", MARCH_5, april(4)), inPlace("lawyer", MARCH_5, april(4)))
                        .when(ends("flat", MARCH_20))
                        .opened())
                .isEmpty();
        assertThat(dismissed()
                        .given(inPlace("flat", march(5), day("2026-05-25")))
                        .when(ends("flat", day("2026-05-20")))
                        .opened())
                .isEmpty();
    }

    @Test
    void a_measure_past_its_date_is_lapsed_until_somebody_looks_at_it() {
        dismissed()
                .given(inPlace("flat", march(5), day("2026-05-10")))
                .whenOverdue(MEASURE_REVIEW)
                .then(ObligationBecameOverdue.class);
        dismissed()
                .given(inPlace("flat", march(5), day("2026-05-10")))
                .when(goesOn("flat", day("2026-05-20"), null))
                .accepted();
    }

    @Test
    void only_a_measure_in_place_is_looked_at_again() {
        ongoing().when(goesOn("flat", MARCH_20, null)).refused("no-such-measure");
    }
}
