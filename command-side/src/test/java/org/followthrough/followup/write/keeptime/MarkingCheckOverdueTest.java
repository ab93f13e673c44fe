package org.followthrough.followup.write.keeptime;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Check.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Review;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ObligationKind;
import org.junit.jupiter.api.Test;

/** Level 1 (rule F7). */
class MarkingCheckOverdueTest {

    private static CaseFixture aCheckDueOn16April() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)));
    }

    @Test
    void due_today_is_on_time() {
        aCheckDueOn16April().today(april(16)).when(markOverdue(1), theSystem()).thenNothing();
    }

    @Test
    void it_is_overdue_from_the_next_day() {
        aCheckDueOn16April().today(april(17)).when(markOverdue(1), theSystem()).then(becameOverdue(1, april(16)));
    }

    @Test
    void it_became_true_on_that_day_however_late_it_is_noticed() {
        aCheckDueOn16April()
                .today(day("2026-09-01"))
                .when(markOverdue(1), theSystem())
                .then(becameOverdue(1, april(16)));
    }

    @Test
    void it_is_said_once() {
        aCheckDueOn16April()
                .given(becameOverdue(1, april(16)))
                .today(april(20))
                .when(markOverdue(1), theSystem())
                .thenNothing();
    }

    @Test
    void acknowledging_does_not_clear_it() {
        aCheckDueOn16April()
                .given(
                        becameOverdue(1, april(16)),
                        Review.acknowledged(The.check(1), ObligationKind.CHECK, april(17), caseworker()))
                .today(april(24))
                .when(escalate(1, 2), theSystem())
                .then(escalated(1, 2, april(23)));
    }

    @Test
    void it_is_never_said_of_a_check_that_was_done() {
        aCheckDueOn16April()
                .given(unreached(april(16)).risk(HIGH).completed())
                .given(scheduled(2, CheckKind.FURTHER, april(16), april(30)))
                .today(april(20))
                .when(markOverdue(1), theSystem())
                .thenNothing();
    }

    @Test
    void it_is_never_said_after_the_follow_up_ended() {
        aCheckDueOn16April()
                .given(ended(april(16)))
                .today(april(20))
                .when(markOverdue(1), theSystem())
                .thenNothing();
    }

    @Test
    void a_check_that_moved_earlier_is_overdue_by_its_new_date() {
        aCheckDueOn16April()
                .given(movedEarlier(1, APRIL_9, april(16), april(14), HIGH))
                .today(april(15))
                .when(markOverdue(1), theSystem())
                .then(becameOverdue(1, april(14)));
    }

    @Test
    void only_the_system_keeps_time() {
        aCheckDueOn16April().today(april(17)).when(markOverdue(1), supervisor()).refused("role-may-not");
        aCheckDueOn16April().today(april(24)).when(escalate(1, 2), supervisor()).refused("role-may-not");
    }
}
