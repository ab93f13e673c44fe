package org.followthrough.duplicate.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Duplicates.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Outreach.plan;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.DECISION;
import static org.followthrough.codes.ObligationKind.PROTECTION_DECISION;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Ends;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.LeadingCaseObstacle;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.WakeReason;
import org.followthrough.duplicate.events.*;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewRequested;
import org.junit.jupiter.api.Test;

/** Rule D8, in the stream of the leading case. */
class TakingOverDuplicateTest {

    private static final LocalDate DAY = day("2026-05-20");
    private static final LocalDate CHECK = day("2026-06-05");

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, CHECK))
                .today(DAY);
    }

    @Test
    void a_check_owed_sooner_in_the_duplicate_moves_the_check_earlier_never_later() {
        var moved = dismissed()
                .when(takeOver(decidedThere(MARCH_1, day("2026-05-01"))), theSystem())
                .only(CheckMovedEarlier.class);
        assertThat(moved.to()).isEqualTo(day("2026-05-01"));
        dismissed()
                .when(takeOver(decidedThere(MARCH_1, day("2026-07-01"))), theSystem())
                .then(DuplicateTakenOver.class);
    }

    @Test
    void a_new_report_wakes_whoever_was_lost_within_a_working_day() {
        var answer = dismissed()
                .given(declaredLost(APRIL_9, caseworker()))
                .given(scheduled(2, CheckKind.DESK_SEARCH, APRIL_9, day("2027-04-09")))
                .when(takeOver(decidedThere(MARCH_1, null)), theSystem());
        assertThat(answer.only(FollowUpWoken.class).reason()).isEqualTo(WakeReason.NEW_REPORT);
        assertThat(answer.only(CheckScheduled.class).dueOn()).isEqualTo(day("2026-05-21"));
    }

    @Test
    void a_follow_up_that_ended_starts_again_with_a_check_within_a_working_day() {
        for (var reason : new FollowUpEndReason[] {
            FollowUpEndReason.RISK_REMOVED, FollowUpEndReason.HANDED_OVER, FollowUpEndReason.PERSON_DECLINED
        }) {
            var check = dismissed()
                    .given(ended(reason, DAY))
                    .when(takeOver(decidedThere(MARCH_1, day("2026-07-01"))), theSystem())
                    .only(CheckScheduled.class);
            assertThat(check.kind()).isEqualTo(CheckKind.AFTER_NEW_REPORT);
            assertThat(check.dueOn()).isEqualTo(day("2026-05-21"));
        }
    }

    @Test
    void a_no_that_waits_to_be_confirmed_stands() {
        dismissed()
                .given(Ends.declined(DAY, caseworker()))
                .when(takeOver(decidedThere(MARCH_1, day("2026-05-25"))), theSystem())
                .then(DuplicateTakenOver.class);
    }

    @Test
    void a_report_nobody_decided_on_is_new_evidence_and_looked_at_in_an_admitted_review() {
        var brought = undecidedThere(DAY, day("2026-07-04"), day("2026-05-21"), null);
        var answer = dismissed().when(takeOver(brought), theSystem());
        assertThat(answer.only(ReviewRequested.class).ground()).isEqualTo(ReviewGround.NEW_EVIDENCE);
        answer.only(ReviewAdmitted.class);
        assertThat(answer.opened(PROTECTION_DECISION).dueOn()).isEqualTo(day("2026-05-21"));
        dismissed()
                .given(requested(DAY, ReviewRequester.SUPPORT_PROVIDER))
                .when(takeOver(brought), theSystem())
                .then(DuplicateTakenOver.class, ReviewAdmitted.class);
    }

    @Test
    void decision_and_protection_owed_sooner_live_on_by_their_dates() {
        var sooner = undecidedThere(MARCH_1, day("2026-04-01"), MARCH_5, null);
        var answer = aCase().given(opened(MARCH_10)).today(day("2026-03-20")).when(takeOver(sooner), theSystem());
        assertThat(answer.moved(DECISION).dueOn()).isEqualTo(day("2026-04-01"));
        assertThat(answer.moved(PROTECTION_DECISION).dueOn()).isEqualTo(MARCH_5);
        var later = undecidedThere(DAY, day("2026-07-04"), day("2026-12-01"), null);
        var unmoved = aCase().given(opened(MARCH_1)).today(DAY).when(takeOver(later), theSystem());
        assertThat(unmoved.moved()).isEmpty();
    }

    @Test
    void a_measure_in_place_protects_the_person_whichever_report_asks() {
        aCase().given(opened(MARCH_1), inPlace("measure", MARCH_5, day("2026-06-01")))
                .today(DAY)
                .when(takeOver(undecidedThere(DAY, day("2026-07-04"), day("2026-05-21"), null)), theSystem())
                .then(DuplicateTakenOver.class);
    }

    @Test
    void nothing_is_owed_to_whoever_is_recognised() {
        aCase().given(opened(MARCH_1), decided(IDENTIFIED, null, APRIL_9))
                .today(DAY)
                .when(takeOver(undecidedThere(MARCH_1, day("2026-04-15"), MARCH_5, null)), theSystem())
                .then(DuplicateTakenOver.class);
    }

    @Test
    void it_is_taken_over_once() {
        var brought = decidedThere(MARCH_1, day("2026-05-01"));
        dismissed()
                .given(takenOver(DAY, brought))
                .when(takeOver(brought), theSystem())
                .thenNothing();
    }

    @Test
    void a_case_that_changed_since_the_signature_says_that_it_cannot_lead() {
        var refused = aCase().given(opened(MARCH_1))
                .today(DAY)
                .when(takeOver(decidedThere(MARCH_1, CHECK)), theSystem())
                .only(DuplicateRefused.class);
        assertThat(refused.obstacle()).isEqualTo(LeadingCaseObstacle.NOT_DECIDED);
    }

    @Test
    void what_the_duplicate_knows_binds_the_leading_case() {
        var led = takenOver(DAY, decidedThere(MARCH_1, CHECK));
        aCase().given(opened(MARCH_1), led)
                .when(plan(PlanBasis.REPORTING_ORGANISATION, ContactChannel.WORKPLACE_VISIT))
                .refused("channel-through-a-connection");
        dismissed()
                .given(led, requested(DAY, ReviewRequester.SUPPORT_PROVIDER), admitted(DAY))
                .when(name(reviewer(), DAY), supervisor())
                .refused("reviewer-had-a-part");
        aCase().given(opened(MARCH_1), led).when(decide(NOT_IDENTIFIED, INSUFFICIENT_DATA, DAY)).problems().stream()
                .filter(problem -> problem.code().equals("indicators-unanswered"))
                .forEach(problem -> assertThat(problem.missing()).containsExactly("DebtBondage"));
    }

    @Test
    void a_link_taken_back_leaves_what_it_brought_owed_here() {
        dismissed()
                .given(takenOver(DAY, decidedThere(MARCH_1, CHECK)))
                .when(release(), theSystem())
                .then(DuplicateReleased.class);
        dismissed().when(release(), theSystem()).thenNothing();
        dismissed()
                .given(takenOver(DAY, decidedThere(MARCH_1, CHECK)))
                .given(new DuplicateReleased(The.CASE, theSystem().id(), DAY, The.id("duplicate")))
                .when(release(), theSystem())
                .thenNothing();
    }

    @Test
    void nobody_but_the_system_releases() {
        dismissed()
                .given(takenOver(DAY, decidedThere(MARCH_1, CHECK)))
                .when(release(), supervisor())
                .refused("role-may-not");
    }
}
