package org.followthrough.obligation.write.acknowledge;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.ObligationKind.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.review.events.ReviewDecided;
import org.junit.jupiter.api.Test;

/** Rule F7: whatever is overdue is acknowledged in one way, and stays overdue. */
class AcknowledgingObligationTest {

    private static final UUID CHECK_1 = The.check(1);
    private static final LocalDate MAY_4 = day("2026-05-04");
    private static final LocalDate MAY_12 = day("2026-05-12");
    private static final LocalDate JUNE_2 = day("2026-06-02");

    private static CaseFixture aCheckDueOn16April() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)));
    }

    /** Admissibility was due on 11 May, the decision is on 1 June. */
    private static CaseFixture aReview() {
        return aCheckDueOn16April().given(requested(MAY_4, PERSON), named(reviewer(), MAY_4));
    }

    private static final UUID ADMISSIBILITY = aReview().idOf(REVIEW_ADMISSIBILITY);
    private static final UUID REVIEW = aReview().idOf(REVIEW_DECISION);

    @Test
    void someone_saw_an_overdue_check_and_says_why() {
        aCheckDueOn16April()
                .today(april(17))
                .when(acknowledge(CHECK_1, "Calling today."))
                .then(acknowledged(CHECK_1, CHECK, april(17), caseworker()));
    }

    @Test
    void anything_else_that_is_overdue_is_acknowledged_alike() {
        aReview()
                .today(MAY_12)
                .when(acknowledge(ADMISSIBILITY, "Calling today."), supervisor())
                .then(acknowledged(ADMISSIBILITY, REVIEW_ADMISSIBILITY, MAY_12, supervisor()));
        UUID decision = aCase().given(opened(MARCH_1)).idOf(DECISION);
        aCase().given(opened(MARCH_1))
                .when(acknowledge(decision, "Calling today."))
                .then(acknowledged(decision, DECISION, day("2026-06-30"), caseworker()));
    }

    @Test
    void due_today_is_not_overdue_and_what_nobody_owes_is_not_either() {
        aCheckDueOn16April()
                .today(april(16))
                .when(acknowledge(CHECK_1, "Calling today."))
                .refused("obligation-not-overdue");
        aCheckDueOn16April()
                .today(april(17))
                .when(acknowledge(The.check(2), "Calling today."))
                .refused("obligation-not-overdue");
        aReview()
                .given(admitted(MAY_4))
                .today(MAY_12)
                .when(acknowledge(ADMISSIBILITY, "Calling today."))
                .refused("obligation-not-overdue");
    }

    @Test
    void nothing_is_acknowledged_without_a_reason() {
        aCheckDueOn16April().today(april(17)).when(acknowledge(CHECK_1, "")).refused("reason-missing");
    }

    @Test
    void the_named_reviewer_acknowledges_what_the_review_owes_and_nothing_else() {
        aReview()
                .given(admitted(MAY_4))
                .today(JUNE_2)
                .when(acknowledge(REVIEW, "Calling today."), reviewer())
                .then(acknowledged(REVIEW, REVIEW_DECISION, JUNE_2, reviewer()));
        aReview().today(JUNE_2).when(acknowledge(CHECK_1, "Seen."), reviewer()).refused("role-may-not");
        aReview()
                .today(JUNE_2)
                .when(acknowledge(REVIEW, "Seen."), anotherReviewer())
                .refused("role-may-not");
    }

    @Test
    void who_says_why_the_review_takes_long_still_decides_it() {
        aReview()
                .given(admitted(MAY_4), acknowledged(REVIEW, REVIEW_DECISION, JUNE_2, reviewer()))
                .today(JUNE_2)
                .when(decideReview(ReviewOutcome.UPHELD, JUNE_2), reviewer())
                .then(ReviewDecided.class);
    }

    @Test
    void an_auditor_acknowledges_nothing() {
        aCheckDueOn16April()
                .today(april(17))
                .when(acknowledge(CHECK_1, "Seen."), auditor())
                .refused("role-may-not");
    }
}
