package org.followthrough.followup.write.completecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Check.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.codes.CheckKind.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.util.stream.Stream;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.events.CheckScheduled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule F3. */
class NextCheckTest {

    /** Decided on Thursday 9 April 2026, the first check due on the 16th. */
    private static CaseFixture aFollowedCase() {
        return aCase().given(opened(MARCH_1), planned(MARCH_2, PHONE), rightsGiven(MARCH_3))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)))
                .today(day("2027-12-31"));
    }

    private static CaseFixture afterChecks(int done) {
        var situation = aFollowedCase();
        for (int number = 1; number <= done; number++) {
            situation
                    .given(unreached(april(16).plusDays(number))
                            .number(number)
                            .risk(HIGH)
                            .completed())
                    .given(scheduled(number + 1, FURTHER, april(16).plusDays(number), day("2027-01-04")));
        }
        return situation;
    }

    static Stream<Arguments> intervals() {
        return Stream.of(
                Arguments.of(1, LOW, 30),
                Arguments.of(2, LOW, 90),
                Arguments.of(3, LOW, 180),
                Arguments.of(4, LOW, 180),
                Arguments.of(7, NONE, 180),
                Arguments.of(2, MEDIUM, 90),
                Arguments.of(1, HIGH, 15),
                Arguments.of(2, HIGH, 45),
                Arguments.of(3, HIGH, 90));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void the_next_check_follows_the_protocol_and_the_new_risk(int check, RiskLevel risk, int days) {
        var monday = day("2027-01-04");
        var next = afterChecks(check - 1)
                .when(Check.heard(risk, monday).number(check).complete())
                .only(CheckScheduled.class);
        var expected = monday.plusDays(days);
        assertThat(next.dueOn()).isBetween(expected.minusDays(4), expected);
        assertThat(next.number()).isEqualTo(check + 1);
        assertThat(next.kind()).isEqualTo(FURTHER);
        assertThat(next.risk()).isEqualTo(risk);
    }

    @Test
    void it_counts_from_the_day_of_the_check_however_late_it_is_recorded() {
        aFollowedCase()
                .today(day("2026-12-31"))
                .when(Check.heard(LOW, april(15)).complete())
                .then(
                        Check.heard(LOW, april(15)).completed(),
                        schedules(2, FURTHER, april(15), day("2026-05-15"), LOW));
    }

    @Test
    void a_check_that_falls_on_a_holiday_moves_to_the_working_day_before() {
        var next = aFollowedCase().when(unreached(april(16)).complete()).only(CheckScheduled.class);
        assertThat(next.dueOn()).as("15 days at HIGH lead to 1 May").isEqualTo(april(30));
    }

    @Test
    void a_check_may_be_done_seven_days_early() {
        aFollowedCase().when(unreached(APRIL_9).complete()).accepted();
        var due = day("2026-05-15");
        var second = aFollowedCase()
                .given(unreached(april(16)).risk(HIGH).completed(), scheduled(2, FURTHER, april(16), due));
        second.when(unreached(due.minusDays(7)).number(2).complete()).accepted();
        second.when(unreached(due.minusDays(8)).number(2).complete()).refused("check-too-early");
    }

    @Test
    void the_refusal_says_when_it_may_be_done() {
        var due = day("2026-05-15");
        var problem = aFollowedCase()
                .given(unreached(april(16)).risk(HIGH).completed(), scheduled(2, FURTHER, april(16), due))
                .when(unreached(day("2026-05-01")).number(2).complete())
                .problems()
                .get(0);
        assertThat(problem.parameters()).containsEntry("earliest", "2026-05-08").containsEntry("due", "2026-05-15");
    }

    @Test
    void no_check_comes_before_what_it_follows() {
        var moved = april(14);
        aFollowedCase()
                .given(movedEarlier(1, APRIL_9, april(16), moved, HIGH))
                .when(unreached(april(8)).complete())
                .refused("check-before-its-cause");
        aFollowedCase()
                .given(movedEarlier(1, APRIL_9, april(16), moved, HIGH))
                .when(unreached(APRIL_9).complete())
                .accepted();
    }

    @Test
    void a_check_entered_late_does_not_lower_what_was_found_after_it() {
        var next = aFollowedCase()
                .given(assessed(LOW, april(10)), assessed(HIGH, april(20)))
                .when(Check.heard(LOW, april(15)).complete())
                .only(CheckScheduled.class);
        assertThat(next.risk()).isEqualTo(HIGH);
        assertThat(next.dueOn()).isEqualTo(april(30));
    }

    @Test
    void an_overdue_check_can_still_be_done() {
        aFollowedCase()
                .given(becameOverdue(1, april(16)), escalated(1, 2, april(23)))
                .when(unreached(april(30)).complete())
                .accepted();
    }
}
