package org.followthrough.decision.write.decidecase;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FindingWords.finding;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.IndicatorAnswer.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.ObligationKind.AT_RISK_DECISION;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.followthrough.casefile.write.Answer;
import org.followthrough.codes.DecisionReason;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Only" a labour-rights violation or fraud, never silently (rule D5). */
class AtRiskDecisionTest {

    private static final Class<?>[] NOT_OWED = {CaseDecided.class, CheckScheduled.class};
    private static final Class<?>[] OWED = {CaseDecided.class, AtRiskDecisionOwed.class, CheckScheduled.class};
    /** A labour-rights violation owes a hand-over to a body besides (rule D9). */
    private static final Class<?>[] OWED_OF_LABOUR_RIGHTS = {
        CaseDecided.class, AtRiskDecisionOwed.class, ReferralOwed.class, CheckScheduled.class
    };

    @ParameterizedTest
    @EnumSource(
            value = DecisionReason.class,
            names = {"LABOUR_RIGHTS_VIOLATION", "FRAUD"})
    void a_method_of_control_seen_owes_a_supervisors_decision(DecisionReason reason) {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened(), heard(MARCH_3))
                .when(decide(finding(NOT_IDENTIFIED, reason).answering(DebtBondage, SEEN), APRIL_9))
                .then(reason == LABOUR_RIGHTS_VIOLATION ? OWED_OF_LABOUR_RIGHTS : OWED);
    }

    @Test
    void it_is_owed_within_five_working_days() {
        var answer = aCase().given(report(MARCH_1).naming(DebtBondage).opened(), heard(MARCH_3))
                .when(decide(finding(NOT_IDENTIFIED, FRAUD).answering(DebtBondage, SEEN), APRIL_9));
        var owed = answer.only(AtRiskDecisionOwed.class);
        Assertions.assertThat(answer.opened(AT_RISK_DECISION).dueOn())
                .as("Easter lies between")
                .isEqualTo(april(20));
        Assertions.assertThat(owed.because()).isEqualTo(FRAUD);
    }

    @Test
    void a_method_seen_at_an_assessment_counts_though_the_finding_answers_otherwise() {
        aCase().given(opened(MARCH_1), heard(MARCH_3), assessed(LOW, MARCH_3, Map.of(DebtBondage, SEEN)))
                .when(decide(finding(NOT_IDENTIFIED, FRAUD).answering(DebtBondage, NOT_SEEN), APRIL_9))
                .then(OWED);
    }

    @Test
    void a_method_reported_and_not_answered_counts() {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened(), heard(MARCH_3))
                .when(decide(finding(NOT_IDENTIFIED, FRAUD).answering(DebtBondage, COULD_NOT_BE_ASKED), APRIL_9))
                .then(OWED);
    }

    @Test
    void a_method_reported_and_found_absent_owes_nothing() {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened(), heard(MARCH_3))
                .when(decide(finding(NOT_IDENTIFIED, FRAUD).answering(DebtBondage, NOT_SEEN), APRIL_9))
                .then(NOT_OWED);
    }

    @Test
    void without_any_method_nothing_is_owed() {
        aCase().given(opened(MARCH_1), heard(MARCH_3))
                .when(decide(NOT_IDENTIFIED, FRAUD, APRIL_9))
                .then(NOT_OWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionReason.class,
            names = {"INSUFFICIENT_DATA", "PERSON_NOT_IDENTIFIED", "ELEMENTS_NOT_MET"})
    void any_other_reason_owes_nothing(DecisionReason reason) {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened(), heard(MARCH_3))
                .when(decide(finding(NOT_IDENTIFIED, reason).answering(DebtBondage, SEEN), APRIL_9))
                .then(NOT_OWED);
    }

    @Test
    void a_child_needs_no_method_of_control() {
        signed(2011).then(OWED_OF_LABOUR_RIGHTS);
        signed(1990).then(CaseDecided.class, ReferralOwed.class, CheckScheduled.class);
    }

    private static Answer signed(int born) {
        var finding = finding(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION);
        return aCase().given(report(MARCH_1).about(bornIn(born)).opened(), heard(MARCH_3))
                .given(proposed(finding, APRIL_9, caseworker()))
                .when(signOff(APRIL_9), supervisor());
    }
}
