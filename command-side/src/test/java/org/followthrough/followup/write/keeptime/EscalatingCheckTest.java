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
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.junit.jupiter.api.Test;

/** Levels 2 and 3 (rules F7, E6). */
class EscalatingCheckTest {

    private static CaseFixture anOverdueCheck() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), becameOverdue(1, april(16)));
    }

    @Test
    void level_two_comes_seven_days_after_the_due_date() {
        anOverdueCheck().today(april(22)).when(escalate(1, 2), theSystem()).thenNothing();
        anOverdueCheck().today(april(23)).when(escalate(1, 2), theSystem()).then(escalated(1, 2, april(23)));
    }

    @Test
    void level_three_comes_fourteen_days_after_the_due_date() {
        var atTwo = anOverdueCheck().given(escalated(1, 2, april(23)));
        atTwo.today(april(29)).when(escalate(1, 3), theSystem()).thenNothing();
        atTwo.today(april(30)).when(escalate(1, 3), theSystem()).then(escalated(1, 3, april(30)));
    }

    @Test
    void it_became_true_on_its_day_however_late_it_is_noticed() {
        anOverdueCheck()
                .today(day("2026-09-01"))
                .when(escalate(1, 2), theSystem())
                .then(escalated(1, 2, april(23)));
    }

    @Test
    void levels_come_in_order() {
        anOverdueCheck()
                .today(day("2026-09-01"))
                .when(escalate(1, 3), theSystem())
                .thenNothing();
        aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .today(day("2026-09-01"))
                .when(escalate(1, 2), theSystem())
                .thenNothing();
    }

    @Test
    void each_level_is_said_once() {
        anOverdueCheck()
                .given(escalated(1, 2, april(23)))
                .today(april(25))
                .when(escalate(1, 2), theSystem())
                .thenNothing();
    }

    @Test
    void there_is_no_level_above_three_and_none_below_two() {
        anOverdueCheck()
                .given(escalated(1, 2, april(23)), escalated(1, 3, april(30)))
                .when(escalate(1, 4), theSystem())
                .thenNothing();
        aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .when(escalate(1, 1), theSystem())
                .thenNothing();
    }

    @Test
    void a_check_that_was_done_is_never_escalated() {
        anOverdueCheck()
                .given(unreached(april(20)).risk(HIGH).completed())
                .given(scheduled(2, CheckKind.FURTHER, april(20), day("2026-05-05")))
                .when(escalate(1, 2), theSystem())
                .thenNothing();
    }

    @Test
    void nothing_is_escalated_after_the_follow_up_ended() {
        anOverdueCheck()
                .given(ended(april(20)))
                .when(escalate(1, 2), theSystem())
                .thenNothing();
    }

    @Test
    void an_imported_decision_escalates_from_its_import() {
        var importedOn = day("2026-06-15");
        var imported = aCase().given(opened(day("2025-02-03")))
                .given(imported(The.id("decision"), DISMISSED, PERSON_NOT_LOCATED, day("2025-06-16")))
                .given(scheduled(
                        The.check(1), 1, CheckKind.FIRST, day("2025-06-16"), day("2025-06-23"), HIGH, importedOn))
                .given(becameOverdue(1, day("2025-06-23")));
        imported.today(day("2026-06-21")).when(escalate(1, 2), theSystem()).thenNothing();
        imported.today(day("2026-06-22")).when(escalate(1, 2), theSystem()).then(escalated(1, 2, day("2026-06-22")));
    }
}
