package org.followthrough.review.write.admitreview;

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
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.review.events.ReviewAdmitted;
import org.junit.jupiter.api.Test;

/** Rule R3, the first half. */
class AdmittingReviewTest {

    private static final LocalDate MAY_4 = day("2026-05-04");

    private static CaseFixture asked() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), requested(MAY_4, PERSON));
    }

    @Test
    void a_supervisor_or_a_reviewer_admits_it() {
        asked().when(admit(MAY_4), supervisor()).then(ReviewAdmitted.class);
        asked().when(admit(MAY_4), reviewer()).then(ReviewAdmitted.class);
        asked().when(admit(MAY_4), caseworker()).refused("role-may-not");
    }

    @Test
    void it_is_admitted_once_and_not_before_it_was_asked() {
        asked().given(admitted(MAY_4)).when(admit(MAY_4), supervisor()).refused("review-already-admitted");
        asked().when(admit(MAY_4.minusDays(1)), supervisor()).refused("before-the-request");
    }

    @Test
    void nobody_is_protected_who_died() {
        aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), ended(FollowUpEndReason.DIED, MAY_4))
                .given(requested(MAY_4, SUPERVISOR_EX_OFFICIO))
                .when(admit(MAY_4), reviewer())
                .then(ReviewAdmitted.class);
    }

    @Test
    void nothing_is_admitted_where_nothing_was_asked() {
        aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .when(admit(MAY_4), supervisor())
                .refused("no-such-review");
    }
}
