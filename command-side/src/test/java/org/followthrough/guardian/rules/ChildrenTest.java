package org.followthrough.guardian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Attempt.heard;
import static org.followthrough.casefile.write.Care.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.ObligationKind.PROTECTION_DECISION;
import static org.followthrough.codes.ObligationKind.REFERRAL;
import static org.followthrough.codes.Outcome.NOT_IDENTIFIED;

import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.FindingWords;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SignOffGround;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.junit.jupiter.api.Test;

/** What rule F8 asks of rules that stand elsewhere. */
class ChildrenTest {

    private static CaseFixture proposedToLower() {
        return aCase().given(report(MARCH_1).aboutAChild().opened(), heard(MARCH_3))
                .given(proposed(
                        FindingWords.finding(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION),
                        APRIL_9,
                        caseworker(),
                        SignOffGround.CHILD));
    }

    @Test
    void the_first_check_is_due_as_at_high_risk_where_nobody_assessed_it() {
        assertThat(proposedToLower()
                        .when(signOff(APRIL_9.plusDays(1)), supervisor())
                        .only(CheckScheduled.class)
                        .risk())
                .isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void lowering_it_owes_an_answer_about_risk_without_any_method_of_control() {
        var answer = proposedToLower().when(signOff(APRIL_9.plusDays(1)), supervisor());
        assertThat(answer.only(AtRiskDecisionOwed.class).because()).isEqualTo(LABOUR_RIGHTS_VIOLATION);
    }

    @Test
    void lowering_anybody_owes_a_hand_over_to_a_body() {
        var owed = proposedToLower()
                .when(signOff(APRIL_9.plusDays(1)), supervisor())
                .opened(REFERRAL);
        assertThat(owed.dueOn()).isAfter(APRIL_9);
    }

    @Test
    void protection_is_owed_within_hours_from_the_report() {
        var owed = aCase().today(MARCH_1)
                .when(report(MARCH_1).aboutAChild().open())
                .opened(PROTECTION_DECISION);
        assertThat(owed.dueAt()).isNotNull();
    }
}
