package org.followthrough.followup.write.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Care.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.PersonDeparted;
import org.followthrough.risk.events.RiskAssessed;
import org.junit.jupiter.api.Test;

/** Rule F5: leaving the country without a hand-over raises the risk, and the follow-up goes on. */
class RecordingDepartureTest {

    private static final LocalDate MAY_7 = day("2026-05-07");

    private static CaseFixture atLowRisk() {
        return aCase().given(opened(MARCH_1), assessed(RiskLevel.LOW, MARCH_2))
                .given(decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(MAY_7);
    }

    @Test
    void the_risk_is_high_from_the_day_it_is_recorded_and_the_check_falls_due_sooner() {
        var moved = atLowRisk().when(departs(MARCH_31.plusDays(20), "DE")).only(CheckMovedEarlier.class);
        assertThat(moved.to()).isEqualTo(day("2026-05-14"));
        atLowRisk()
                .when(departs(day("2026-04-20"), null))
                .then(PersonDeparted.class, RiskAssessed.class, CheckMovedEarlier.class);
    }

    @Test
    void a_risk_that_is_high_already_is_not_assessed_again() {
        atLowRisk()
                .given(assessed(RiskLevel.HIGH, april(10)))
                .when(departs(MAY_7, "DE"))
                .then(PersonDeparted.class);
    }

    @Test
    void a_destination_is_another_country_or_unknown() {
        atLowRisk().when(departs(MAY_7, "RS")).refused("not-another-country");
        atLowRisk().when(departs(MAY_7, "Germany")).refused("not-another-country");
        atLowRisk().when(departs(MAY_7.plusDays(1), "DE")).refused("in-the-future");
        atLowRisk().when(departs(APRIL_9.minusDays(1), "DE")).refused("before-the-decision");
    }

    @Test
    void whoever_was_handed_over_or_not_decided_on_does_not_depart() {
        atLowRisk()
                .given(ended(FollowUpEndReason.HANDED_OVER, april(20)))
                .when(departs(MAY_7, "DE"))
                .refused("follow-up-ended");
        aCase().given(opened(MARCH_1)).when(departs(MAY_7, "DE")).refused("no-negative-decision");
        atLowRisk().when(departs(MAY_7, "DE"), reviewer()).refused("role-may-not");
    }
}
