package org.followthrough.followup.write.handover;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Ends.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonHandedOver;
import org.junit.jupiter.api.Test;

/** Rules F5 and F8. */
class HandingOverTest {

    private static final LocalDate MAY_7 = day("2026-05-07");

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(MAY_7);
    }

    private static CaseFixture dismissedChild() {
        return aCase().given(report(MARCH_1).aboutAChild().opened(), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(MAY_7);
    }

    @Test
    void a_body_that_accepted_follows_an_adult_who_agreed() {
        dismissed()
                .when(handOver(MAY_7, true, true, false), supervisor())
                .then(PersonHandedOver.class, FollowUpEnded.class);
    }

    @Test
    void sent_on_is_not_handed_over_and_nobody_is_handed_over_against_their_will() {
        dismissed().when(handOver(MAY_7, false, true, false), supervisor()).refused("hand-over-not-accepted");
        dismissed().when(handOver(MAY_7, true, false, false), supervisor()).refused("hand-over-without-consent");
    }

    @Test
    void a_child_is_followed_until_a_body_that_protects_children_has_taken_over() {
        dismissedChild().when(handOver(MAY_7, true, true, false), supervisor()).refused("child-is-followed-on");
        dismissedChild().when(handOver(MAY_7, true, false, true), supervisor()).accepted();
    }

    @Test
    void only_a_supervisor_and_not_while_a_review_goes_on() {
        dismissed().when(handOver(MAY_7, true, true, false)).refused("only-a-supervisor");
        dismissed()
                .given(requested(MAY_7, ReviewRequester.SUPPORT_PROVIDER))
                .when(handOver(MAY_7, true, true, false), supervisor())
                .refused("review-open");
    }
}
