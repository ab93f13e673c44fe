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
import static org.followthrough.codes.ObligationKind.REVIEW_DECISION;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.junit.jupiter.api.Test;

/** Rule F7 for everything but checks: what is overdue, from when, and how it climbs. */
class KeepingTimeTest {

    private static final LocalDate MAY_4 = day("2026-05-04");
    private static final LocalDate DUE = day("2026-05-11");

    private static CaseFixture asked() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), requested(MAY_4, PERSON));
    }

    private static final UUID ADMISSIBILITY = asked().idOf(REVIEW_ADMISSIBILITY);

    private static CaseFixture overdue() {
        return asked().given(becameOverdue(ADMISSIBILITY, REVIEW_ADMISSIBILITY, DUE));
    }

    @Test
    void due_today_is_on_time_and_overdue_from_the_next_midnight() {
        asked().today(DUE).whenOverdue(REVIEW_ADMISSIBILITY).thenNothing();
        asked().today(DUE.plusDays(1))
                .now("00:00")
                .whenOverdue(REVIEW_ADMISSIBILITY)
                .then(becameOverdue(ADMISSIBILITY, REVIEW_ADMISSIBILITY, DUE));
    }

    @Test
    void it_becomes_overdue_once() {
        overdue().whenOverdue(REVIEW_ADMISSIBILITY).thenNothing();
    }

    @Test
    void what_was_done_in_time_is_not_overdue() {
        asked().given(admitted(MAY_4)).whenOverdue(REVIEW_ADMISSIBILITY).thenNothing();
    }

    @Test
    void it_climbs_one_level_after_the_other_on_its_days() {
        overdue().today(DUE.plusDays(6)).whenEscalating(REVIEW_ADMISSIBILITY, 2).thenNothing();
        overdue()
                .today(DUE.plusDays(9))
                .whenEscalating(REVIEW_ADMISSIBILITY, 2)
                .then(escalated(ADMISSIBILITY, REVIEW_ADMISSIBILITY, 2, DUE.plusDays(7)));
        overdue()
                .today(DUE.plusDays(30))
                .whenEscalating(REVIEW_ADMISSIBILITY, 3)
                .thenNothing();
        overdue()
                .given(escalated(ADMISSIBILITY, REVIEW_ADMISSIBILITY, 2, DUE.plusDays(7)))
                .today(DUE.plusDays(14))
                .whenEscalating(REVIEW_ADMISSIBILITY, 3)
                .then(escalated(ADMISSIBILITY, REVIEW_ADMISSIBILITY, 3, DUE.plusDays(14)));
    }

    @Test
    void only_the_system_keeps_time() {
        asked().when(new MarkObligationOverdue(The.COMMAND, The.CASE, ADMISSIBILITY), supervisor())
                .refused("role-may-not");
        overdue()
                .when(new EscalateObligation(The.COMMAND, The.CASE, ADMISSIBILITY, 2), supervisor())
                .refused("role-may-not");
    }

    @Test
    void the_end_of_the_review_settles_what_it_owed() {
        asked().given(admitted(MAY_4), reviewDecided(ReviewOutcome.UPHELD, MAY_4, reviewer()))
                .whenOverdue(REVIEW_DECISION)
                .thenNothing();
    }
}
