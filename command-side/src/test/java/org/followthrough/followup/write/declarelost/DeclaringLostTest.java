package org.followthrough.followup.write.declarelost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Check.*;
import static org.followthrough.casefile.write.Correction.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.CheckKind.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.followup.commands.ProposeLost;
import org.followthrough.followup.events.LostProposed;
import org.junit.jupiter.api.Test;

/** Rule F6, up to the declaration. */
class DeclaringLostTest {

    private static final LocalDate FIRST = day("2026-04-16");
    private static final LocalDate TWELVE_MONTHS_ON = day("2027-04-16");

    private static CaseFixture unreachedOn(LocalDate... days) {
        var situation = aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .today(day("2027-06-30"));
        for (int number = 1; number <= days.length; number++) {
            situation
                    .given(unreached(days[number - 1]).number(number).risk(HIGH).completed())
                    .given(scheduled(number + 1, FURTHER, days[number - 1], days[number - 1].plusDays(90)));
        }
        return situation;
    }

    private static CaseFixture searchedLongEnough() {
        return unreachedOn(FIRST, day("2026-07-16"), day("2026-12-16"), TWELVE_MONTHS_ON);
    }

    @Test
    void four_checks_over_twelve_months_that_reached_nobody_open_the_way() {
        searchedLongEnough().when(proposeLost(TWELVE_MONTHS_ON)).then(LostProposed.class);
    }

    @Test
    void three_checks_are_too_few() {
        var problem = unreachedOn(FIRST, day("2026-07-16"), TWELVE_MONTHS_ON)
                .when(proposeLost(TWELVE_MONTHS_ON))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("searched-too-little");
        assertThat(problem.parameters())
                .containsEntry("unreached", "3")
                .containsEntry("checks", "4")
                .containsEntry("months", "12");
    }

    @Test
    void a_day_less_than_twelve_months_is_too_short() {
        unreachedOn(FIRST, day("2026-07-16"), day("2026-12-16"), TWELVE_MONTHS_ON.minusDays(1))
                .when(proposeLost(TWELVE_MONTHS_ON))
                .refused("searched-too-little");
    }

    @Test
    void a_check_that_reached_the_person_starts_the_count_anew() {
        unreachedOn(FIRST, day("2026-07-16"), day("2026-12-16"))
                .given(declined(HIGH, day("2027-01-16")).number(4).completed())
                .given(scheduled(5, FURTHER, day("2027-01-16"), TWELVE_MONTHS_ON))
                .given(unreached(TWELVE_MONTHS_ON).number(5).risk(HIGH).completed())
                .given(scheduled(6, FURTHER, TWELVE_MONTHS_ON, day("2027-07-15")))
                .when(proposeLost(TWELVE_MONTHS_ON))
                .refused("searched-too-little");
    }

    @Test
    void a_supervisor_and_a_second_person_declare_it_and_a_yearly_search_goes_on() {
        var declaredOn = day("2027-05-03");
        searchedLongEnough()
                .given(lostProposed(TWELVE_MONTHS_ON, caseworker()))
                .when(confirmLost(declaredOn), supervisor())
                .then(
                        declaredLost(declaredOn, caseworker()),
                        schedules(6, DESK_SEARCH, declaredOn, day("2028-05-03"), HIGH));
    }

    @Test
    void nobody_declares_it_alone() {
        searchedLongEnough()
                .given(lostProposed(TWELVE_MONTHS_ON, supervisor()))
                .when(confirmLost(TWELVE_MONTHS_ON), supervisor())
                .refused("second-person-needed");
        searchedLongEnough()
                .given(lostProposed(TWELVE_MONTHS_ON, caseworker()))
                .when(confirmLost(TWELVE_MONTHS_ON), anotherCaseworker())
                .refused("only-a-supervisor");
    }

    @Test
    void a_check_in_between_ends_the_proposal() {
        searchedLongEnough()
                .given(lostProposed(TWELVE_MONTHS_ON, caseworker()))
                .given(unreached(day("2027-05-01")).number(5).risk(HIGH).completed())
                .given(scheduled(6, FURTHER, day("2027-05-01"), day("2027-07-30")))
                .when(confirmLost(day("2027-05-03")), supervisor())
                .refused("no-such-proposal");
    }

    @Test
    void what_was_searched_is_looked_at_again_at_the_confirmation() {
        searchedLongEnough()
                .given(lostProposed(TWELVE_MONTHS_ON, caseworker()))
                .given(struckOut(The.check(2), TWELVE_MONTHS_ON, caseworker()))
                .when(confirmLost(TWELVE_MONTHS_ON), supervisor())
                .refused("searched-too-little");
    }

    @Test
    void one_proposal_waits_at_a_time() {
        searchedLongEnough()
                .given(lostProposed(TWELVE_MONTHS_ON, caseworker()))
                .when(proposeLost(TWELVE_MONTHS_ON), anotherCaseworker())
                .refused("lost-already-proposed");
    }

    @Test
    void who_is_lost_is_not_declared_lost_again() {
        searchedLongEnough()
                .given(declaredLost(TWELVE_MONTHS_ON, caseworker()))
                .given(scheduled(6, DESK_SEARCH, TWELVE_MONTHS_ON, day("2028-04-14")))
                .when(proposeLost(day("2027-05-03")))
                .refused("already-lost");
    }

    @Test
    void nothing_is_proposed_without_a_reason_or_before_the_latest_check() {
        searchedLongEnough()
                .when(new ProposeLost(The.COMMAND, The.CASE, TWELVE_MONTHS_ON, text("lost.because", " ")))
                .refused("reason-missing");
        searchedLongEnough().when(proposeLost(TWELVE_MONTHS_ON.minusDays(1))).refused("before-the-latest-check");
        searchedLongEnough()
                .today(TWELVE_MONTHS_ON)
                .when(proposeLost(day("2027-05-03")))
                .refused("in-the-future");
    }

    @Test
    void nothing_is_confirmed_before_it_was_proposed() {
        var proposed = searchedLongEnough().given(lostProposed(day("2027-05-03"), caseworker()));
        proposed.when(confirmLost(day("2027-05-02")), supervisor()).refused("before-the-proposal");
        proposed.today(day("2027-05-03"))
                .when(confirmLost(day("2027-05-04")), supervisor())
                .refused("in-the-future");
    }

    @Test
    void only_a_follow_up_that_goes_on_can_lose_someone() {
        aCase().given(opened(MARCH_1)).when(proposeLost(APRIL_9)).refused("no-negative-decision");
        searchedLongEnough()
                .given(ended(TWELVE_MONTHS_ON))
                .when(proposeLost(TWELVE_MONTHS_ON))
                .refused("follow-up-ended");
        searchedLongEnough().when(proposeLost(TWELVE_MONTHS_ON), auditor()).refused("role-may-not");
    }
}
