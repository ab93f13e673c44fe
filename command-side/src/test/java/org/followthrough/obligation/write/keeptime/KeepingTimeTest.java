package org.followthrough.obligation.write.keeptime;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.ReviewOutcome;
import org.junit.jupiter.api.Test;

/** Rule F7 for everything but checks: what is overdue, from when, and how it climbs. */
class KeepingTimeTest {

    private static final LocalDate MAY_4 = day("2026-05-04");
    private static final LocalDate DUE = day("2026-05-11");

    private static CaseFixture asked() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), requested(MAY_4, PERSON));
    }

    private static CaseFixture overdue() {
        return asked().given(becameOverdue("admissibility", REVIEW_ADMISSIBILITY, DUE));
    }

    @Test
    void due_today_is_on_time_and_overdue_from_the_next_midnight() {
        asked().today(DUE).when(markOverdue("admissibility"), theSystem()).thenNothing();
        asked().today(DUE.plusDays(1))
                .now("00:00")
                .when(markOverdue("admissibility"), theSystem())
                .then(becameOverdue("admissibility", REVIEW_ADMISSIBILITY, DUE));
    }

    @Test
    void it_becomes_overdue_once() {
        overdue().when(markOverdue("admissibility"), theSystem()).thenNothing();
    }

    @Test
    void what_was_done_in_time_is_not_overdue() {
        asked().given(admitted(MAY_4))
                .when(markOverdue("admissibility"), theSystem())
                .thenNothing();
    }

    @Test
    void it_climbs_one_level_after_the_other_on_its_days() {
        overdue()
                .today(DUE.plusDays(6))
                .when(escalate("admissibility", 2), theSystem())
                .thenNothing();
        overdue()
                .today(DUE.plusDays(9))
                .when(escalate("admissibility", 2), theSystem())
                .then(escalated("admissibility", REVIEW_ADMISSIBILITY, 2, DUE.plusDays(7)));
        overdue()
                .today(DUE.plusDays(30))
                .when(escalate("admissibility", 3), theSystem())
                .thenNothing();
        overdue()
                .given(escalated("admissibility", REVIEW_ADMISSIBILITY, 2, DUE.plusDays(7)))
                .today(DUE.plusDays(14))
                .when(escalate("admissibility", 3), theSystem())
                .then(escalated("admissibility", REVIEW_ADMISSIBILITY, 3, DUE.plusDays(14)));
    }

    @Test
    void only_the_system_keeps_time() {
        asked().when(markOverdue("admissibility"), supervisor()).refused("role-may-not");
        overdue().when(escalate("admissibility", 2), supervisor()).refused("role-may-not");
    }

    @Test
    void the_end_of_the_review_settles_what_it_owed() {
        asked().given(admitted(MAY_4), reviewDecided(ReviewOutcome.UPHELD, MAY_4, reviewer()))
                .when(markOverdue("review"), theSystem())
                .thenNothing();
    }
}
