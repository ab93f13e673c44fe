package org.followthrough.review.write.decidereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.DECISION;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ReviewOutcome.*;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.LocalDate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.junit.jupiter.api.Test;

/** Rules R2 to R4: how a review ends, and what a reopening brings. */
class DecidingReviewTest {

    private static final LocalDate MAY_4 = day("2026-05-04");
    private static final LocalDate MAY_20 = day("2026-05-20");

    private static CaseFixture asked(ReviewRequester requester) {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")), requested(MAY_4, requester));
    }

    private static CaseFixture underReview() {
        return asked(PERSON).given(admitted(MAY_4), named(reviewer(), MAY_4));
    }

    @Test
    void an_upheld_decision_stays_and_so_does_what_is_owed() {
        underReview().when(decideReview(UPHELD, MAY_20), reviewer()).then(ReviewDecided.class);
    }

    @Test
    void a_reopening_supersedes_the_check_and_gives_fresh_limits() {
        var answer = underReview().when(decideReview(REOPENED, MAY_20), reviewer());
        answer.then(ReviewDecided.class, CheckSuperseded.class, CaseReopened.class);
        assertThat(answer.opened(DECISION).dueOn()).isEqualTo(day("2026-07-04"));
    }

    @Test
    void a_reopening_after_a_death_owes_a_decision_and_no_protection() {
        var dead = aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), ended(FollowUpEndReason.DIED, MAY_4))
                .given(requested(MAY_4, SUPERVISOR_EX_OFFICIO), admitted(MAY_4), named(reviewer(), MAY_4));
        var answer = dead.when(decideReview(REOPENED, MAY_20), reviewer());
        var reopened = answer.only(CaseReopened.class);
        assertThat(answer.opened()).containsExactly(DECISION);

        var facts = dead.given(reopened).facts();
        assertThat(facts.protectionIsDue()).isFalse();
    }

    @Test
    void a_reopened_case_is_decided_anew_and_its_plan_starts_anew() {
        assertThat(decidedAgain()
                        .when(decide(DISMISSED, INSUFFICIENT_DATA, day("2026-06-29")))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("outreach-not-met");
        decidedAgain().when(decide(IDENTIFIED, null, day("2026-06-29"))).then(CaseDecided.class);
    }

    private static CaseFixture decidedAgain() {
        return asked(PERSON).given(reviewDecided(REOPENED, MAY_20, reviewer()), reopened(MAY_20));
    }

    @Test
    void an_overturned_decision_recognises_the_person_and_ends_the_follow_up() {
        underReview()
                .when(decideReview(OVERTURNED_IDENTIFIED, MAY_20), reviewer())
                .then(ReviewDecided.class, FollowUpEnded.class);
        underReview()
                .given(reviewDecided(OVERTURNED_IDENTIFIED, MAY_20, reviewer()))
                .when(requestReview(MAY_20, PERSON, ReviewGround.RENEWED_RISK))
                .refused("no-negative-decision");
    }

    @Test
    void only_the_named_reviewer_ends_it() {
        underReview().when(decideReview(UPHELD, MAY_20), anotherReviewer()).refused("not-the-named-reviewer");
        underReview().when(decideReview(UPHELD, MAY_20), supervisor()).refused("role-may-not");
        asked(PERSON)
                .given(admitted(MAY_4))
                .when(decideReview(UPHELD, MAY_20), reviewer())
                .refused("reviewer-not-named");
    }

    @Test
    void a_reviewer_who_worked_on_the_case_meanwhile_does_not_end_it() {
        underReview()
                .given(acknowledged(The.check(1), ObligationKind.CHECK, MAY_4, reviewer()))
                .when(decideReview(UPHELD, MAY_20), reviewer())
                .refused("reviewer-had-a-part");
    }

    @Test
    void a_reviewer_who_came_to_report_to_one_involved_does_not_end_it() {
        asked(PERSON)
                .given(admitted(MAY_4), named(reviewerOfTheUnit(), MAY_4))
                .given(extended(march(20), april(15), day("2026-05-15"), supervisor()))
                .when(decideReview(UPHELD, MAY_20), reviewerOfTheUnit())
                .refused("reviewer-reports-to-one-involved");
    }

    @Test
    void inadmissible_is_said_by_a_reviewer_and_before_it_is_admitted() {
        asked(PERSON).when(decideReview(INADMISSIBLE, MAY_20), reviewer()).then(ReviewDecided.class);
        asked(PERSON).when(decideReview(INADMISSIBLE, MAY_20), supervisor()).refused("role-may-not");
        underReview().when(decideReview(INADMISSIBLE, MAY_20), reviewer()).refused("review-already-admitted");
    }

    @Test
    void nothing_is_decided_on_the_merits_before_it_is_admitted() {
        asked(PERSON)
                .given(named(reviewer(), MAY_4))
                .when(decideReview(UPHELD, MAY_20), reviewer())
                .refused("review-not-admitted");
    }

    @Test
    void what_the_centre_started_is_not_withdrawn() {
        asked(PERSON).when(decideReview(WITHDRAWN, MAY_20), reviewer()).accepted();
        asked(SUPERVISOR_EX_OFFICIO)
                .when(decideReview(WITHDRAWN, MAY_20), reviewer())
                .refused("cannot-be-withdrawn");
    }

    @Test
    void it_does_not_end_before_it_was_asked_for() {
        underReview().when(decideReview(UPHELD, MAY_4.minusDays(1)), reviewer()).refused("before-the-request");
    }

    @Test
    void no_follow_up_ends_while_a_review_goes_on() {
        underReview().when(end(MAY_20, "Safe home."), supervisor()).refused("review-open");
    }
}
