package org.followthrough.followup.write.recorddeath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Ends.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.review.events.ReviewRequested;
import org.junit.jupiter.api.Test;

/** Rule F5. */
class RecordingDeathTest {

    private static final LocalDate MAY_7 = day("2026-05-07");

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(MAY_7);
    }

    @Test
    void a_death_ends_the_follow_up_and_somebody_from_outside_looks_at_the_decision() {
        dismissed()
                .when(dies(MAY_7, "The police station of the town"), supervisor())
                .then(FollowUpEnded.class, ReviewRequested.class);
        assertThat(dismissed()
                        .when(dies(MAY_7, "The police station of the town"), supervisor())
                        .only(FollowUpEnded.class)
                        .reason())
                .isEqualTo(FollowUpEndReason.DIED);
    }

    @Test
    void a_review_that_goes_on_serves() {
        dismissed()
                .given(requested(MAY_7, ReviewRequester.SUPPORT_PROVIDER))
                .when(dies(MAY_7, "The hospital"), supervisor())
                .then(FollowUpEnded.class);
    }

    @Test
    void the_source_is_named_and_a_supervisor_answers_for_it() {
        dismissed().when(dies(MAY_7, " "), supervisor()).refused("reason-missing");
        dismissed().when(dies(MAY_7, "The hospital")).refused("only-a-supervisor");
    }
}
