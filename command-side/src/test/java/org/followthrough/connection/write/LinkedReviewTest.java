package org.followthrough.connection.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Links.*;
import static org.followthrough.casefile.write.Outreach.plan;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ConnectionKind.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.LINKED_REVIEW_ANSWER;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.connection.events.ExOfficioAnswered;
import org.followthrough.connection.events.LinkedReviewAccepted;
import org.followthrough.connection.events.LinkedReviewDeclined;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.review.events.ReviewRequested;
import org.junit.jupiter.api.Test;

/** Rules L2 and L3, what a case makes of them. */
class LinkedReviewTest {

    private static final LocalDate DAY = day("2026-05-20");

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(DAY);
    }

    private static CaseFixture proposed() {
        return dismissed().given(linkedProposed(DAY));
    }

    @Test
    void a_supervisor_has_five_working_days_to_answer() {
        assertThat(dismissed()
                        .when(proposeLinked(EMPLOYER), theSystem())
                        .opened(LINKED_REVIEW_ANSWER)
                        .dueOn())
                .isEqualTo(day("2026-05-27"));
    }

    @Test
    void it_is_proposed_once_per_connection_whatever_was_answered() {
        proposed().when(proposeLinked(EMPLOYER), theSystem()).thenNothing();
        proposed()
                .given(linkedDeclined(DAY))
                .when(proposeLinked(EMPLOYER), theSystem())
                .thenNothing();
    }

    @Test
    void nothing_is_proposed_for_whoever_is_recognised_or_still_assessed_or_shares_a_route_alone() {
        aCase().given(opened(MARCH_1))
                .when(proposeLinked(EMPLOYER), theSystem())
                .thenNothing();
        aCase().given(opened(MARCH_1), decided(IDENTIFIED, null, APRIL_9))
                .when(proposeLinked(EMPLOYER), theSystem())
                .thenNothing();
        dismissed().when(proposeLinked(ROUTE), theSystem()).thenNothing();
    }

    @Test
    void an_accepted_proposal_is_a_review_that_knows_no_window() {
        var answer = proposed().given(delivered(april(10))).today(day("2027-05-20"));
        var requested =
                answer.when(acceptLinked(day("2027-05-20")), supervisor()).only(ReviewRequested.class);
        assertThat(requested.ground()).isEqualTo(ReviewGround.LINKED_CASE_IDENTIFIED);
        assertThat(requested.requester()).isEqualTo(ReviewRequester.SYSTEM);
        proposed().when(acceptLinked(DAY), supervisor()).then(LinkedReviewAccepted.class, ReviewRequested.class);
    }

    @Test
    void it_is_declined_with_a_reason() {
        proposed().when(declineLinked(DAY, "Another workshop."), supervisor()).then(LinkedReviewDeclined.class);
        proposed().when(declineLinked(DAY, " "), supervisor()).refused("reason-missing");
    }

    @Test
    void only_a_supervisor_answers_and_only_what_waits() {
        proposed().when(acceptLinked(DAY)).refused("only-a-supervisor");
        proposed().when(declineLinked(DAY, "No.")).refused("only-a-supervisor");
        dismissed().when(acceptLinked(DAY), supervisor()).refused("no-such-proposal");
        proposed()
                .given(linkedDeclined(DAY))
                .when(declineLinked(DAY, "No."), supervisor())
                .refused("no-such-proposal");
    }

    @Test
    void one_review_at_a_time() {
        proposed()
                .given(requested(DAY, ReviewRequester.SUPPORT_PROVIDER))
                .when(acceptLinked(DAY), supervisor())
                .refused("review-already-open");
    }

    @Test
    void an_unanswered_proposal_is_overdue() {
        proposed().today(day("2026-05-28")).whenOverdue(LINKED_REVIEW_ANSWER).then(ObligationBecameOverdue.class);
    }

    @Test
    void a_supervisor_says_whether_a_procedure_was_started_by_virtue_of_office() {
        var asked = dismissed().given(exOfficioProposed(DAY));
        asked.when(answerExOfficio(DAY, true, "Report 2026-0200."), supervisor())
                .then(ExOfficioAnswered.class);
        dismissed()
                .given(exOfficioProposed(DAY))
                .when(answerExOfficio(DAY, false, "The inspectorate has it."))
                .refused("only-a-supervisor");
        dismissed()
                .when(answerExOfficio(DAY, false, "The inspectorate has it."), supervisor())
                .refused("no-such-proposal");
    }

    @Test
    void a_connection_learnt_later_bars_channels_that_run_through_it() {
        aCase().given(opened(MARCH_1)).when(learnt(EMPLOYER, MARCH_5)).then(ConnectionAdded.class);
        aCase().given(opened(MARCH_1), added(EMPLOYER, MARCH_5))
                .when(plan(PlanBasis.REPORTING_ORGANISATION, ContactChannel.WORKPLACE_VISIT))
                .refused("channel-through-a-connection");
    }
}
