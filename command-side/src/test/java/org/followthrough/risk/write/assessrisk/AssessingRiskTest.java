package org.followthrough.risk.write.assessrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.IndicatorAnswer.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.util.Map;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.risk.events.RiskAssessed;
import org.junit.jupiter.api.Test;

class AssessingRiskTest {

    /** Assessed LOW, decided on 9 April, first check due on 8 May. */
    private static CaseFixture aFollowedCase() {
        return aCase().given(opened(MARCH_1), heard(MARCH_5), assessed(LOW, MARCH_5))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, day("2026-05-08")));
    }

    @Test
    void risk_is_assessed_with_the_indicators_seen() {
        aCase().given(opened(MARCH_1))
                .when(assess(HIGH, MARCH_3, Map.of(DebtBondage, SEEN, TakesEarnings, COULD_NOT_BE_ASKED)))
                .then(RiskAssessed.class);
    }

    @Test
    void what_nobody_asked_was_not_unseen() {
        var answers = Map.of(DebtBondage, NOT_SEEN, TakesEarnings, SEEN);
        aCase().given(opened(MARCH_1))
                .when(assess(LOW, MARCH_3, answers))
                .refused("not-seen-without-hearing", DebtBondage);
        aCase().given(opened(MARCH_1), heard(MARCH_2))
                .when(assess(LOW, MARCH_3, answers))
                .accepted();
    }

    @Test
    void a_risen_risk_moves_the_open_check_earlier_and_keeps_the_old_date() {
        var answer = aFollowedCase().when(assess(HIGH, april(15)));
        answer.then(
                assessed(The.made("assessment"), HIGH, april(15)),
                movedEarlier(1, april(15), day("2026-05-08"), april(22), HIGH));
    }

    @Test
    void the_sooner_of_both_dates_counts() {
        aFollowedCase().when(assess(MEDIUM, day("2026-04-30"))).then(RiskAssessed.class);
    }

    @Test
    void a_fallen_or_equal_risk_moves_no_check() {
        aFollowedCase().when(assess(NONE, april(15))).then(RiskAssessed.class);
        aFollowedCase().when(assess(LOW, april(15))).then(RiskAssessed.class);
    }

    @Test
    void nobody_assessed_counts_as_high_and_cannot_rise() {
        aCase().given(opened(MARCH_1), heard(MARCH_5))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)))
                .when(assess(HIGH, APRIL_9))
                .then(RiskAssessed.class);
    }

    @Test
    void the_moved_date_is_a_working_day() {
        assertThat(aFollowedCase()
                        .when(assess(HIGH, april(19)))
                        .only(CheckMovedEarlier.class)
                        .to())
                .as("26 April is a Sunday")
                .isEqualTo(april(24));
    }

    @Test
    void an_assessment_entered_late_does_not_replace_a_newer_one() {
        aFollowedCase()
                .given(assessed(NONE, april(20)))
                .when(assess(HIGH, april(15)))
                .then(RiskAssessed.class);
    }

    @Test
    void no_check_is_moved_where_none_is_open() {
        aCase().given(opened(MARCH_1), heard(MARCH_5), assessed(LOW, MARCH_5))
                .when(assess(HIGH, MARCH_9))
                .then(RiskAssessed.class);
    }

    @Test
    void the_level_of_the_latest_check_is_what_a_rise_is_measured_by() {
        aFollowedCase()
                .given(Check.heard(MEDIUM, day("2026-05-04")).completed())
                .given(scheduled(2, CheckKind.FURTHER, day("2026-05-04"), day("2026-06-03")))
                .when(assess(MEDIUM, day("2026-05-10")))
                .then(RiskAssessed.class);
    }
}
