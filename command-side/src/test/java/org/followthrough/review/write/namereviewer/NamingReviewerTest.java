package org.followthrough.review.write.namereviewer;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.review.events.ReviewAdmitted;
import org.junit.jupiter.api.Test;

/** Rule R2: who may review. */
class NamingReviewerTest {

    private static final LocalDate MAY_4 = day("2026-05-04");

    private static CaseFixture asked() {
        return aCase().given(opened(MARCH_1))
                .given(decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .given(requested(MAY_4, PERSON));
    }

    @Test
    void a_supervisor_names_somebody_who_had_no_part_in_the_case() {
        asked().when(name(reviewer(), MAY_4), supervisor()).then(named(reviewer(), MAY_4));
    }

    @Test
    void a_reviewer_takes_it_but_does_not_hand_it_to_another() {
        asked().when(name(reviewer(), MAY_4), reviewer()).accepted();
        asked().when(name(anotherReviewer(), MAY_4), reviewer()).refused("reviewer-takes-for-another");
    }

    @Test
    void who_reviewed_the_case_before_does_not_review_it_again() {
        aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .given(requested(april(20), PERSON), reviewDecided(ReviewOutcome.UPHELD, april(21), reviewer()))
                .given(requested(MAY_4, PERSON))
                .when(name(reviewer(), MAY_4), supervisor())
                .refused("reviewer-had-a-part");
    }

    @Test
    void who_recorded_anything_in_the_case_does_not_review_it() {
        asked().given(acknowledged(The.check(1), ObligationKind.CHECK, MAY_4, reviewer()))
                .when(name(reviewer(), MAY_4), supervisor())
                .refused("reviewer-had-a-part");
    }

    @Test
    void taking_down_that_the_person_came_back_is_no_part_in_the_case() {
        asked().given(new PersonReturned(The.CASE, reviewer().id(), MAY_4, The.id("return"), null, null))
                .given(new CheckMovedEarlier(
                        The.CASE, reviewer().id(), MAY_4, The.check(1), april(16), april(15), RiskLevel.HIGH))
                .when(name(reviewer(), MAY_4), supervisor())
                .accepted();
    }

    @Test
    void taking_down_the_request_is_no_part_in_the_case() {
        aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), requested(MAY_4, REPRESENTATIVE, reviewer()))
                .when(name(reviewer(), MAY_4), supervisor())
                .accepted();
    }

    @Test
    void admitting_the_request_is_no_part_in_the_case_though_protection_is_owed_by_it() {
        asked().given(new ReviewAdmitted(The.CASE, reviewer().id(), MAY_4, The.id("review")))
                .when(name(reviewer(), MAY_4), reviewer())
                .accepted();
    }

    @Test
    void who_reports_to_somebody_involved_does_not_review_it() {
        asked().when(name(reviewerOfTheUnit(), MAY_4), supervisor()).accepted();
        asked().given(extended(march(20), april(15), day("2026-05-15"), supervisor()))
                .when(name(reviewerOfTheUnit(), MAY_4), supervisor())
                .refused("reviewer-reports-to-one-involved");
    }

    @Test
    void only_a_reviewer_is_named() {
        asked().when(name(anotherCaseworker(), MAY_4), supervisor()).refused("not-a-reviewer");
    }
}
