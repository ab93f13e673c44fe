package org.followthrough.correction.write.correctentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.Care.referralOwed;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Correction.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FindingWords.finding;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.assessed;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.IndicatorAnswer.*;
import static org.followthrough.codes.MethodOfControl.DebtBondage;
import static org.followthrough.codes.ObligationKind.AT_RISK_DECISION;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.LOW;

import java.util.Map;
import org.followthrough.casefile.write.Answer;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.FindingWords;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule E4 for a decision: why it was taken is put right by two people, what was decided is not. */
class CorrectingDecisionTest {

    private static final CorrectedFinding RIGHT = right(NOT_IDENTIFIED, INSUFFICIENT_DATA);

    private static CaseFixture decidedWrongly() {
        return decidedWrongly(finding(NOT_IDENTIFIED, ELEMENTS_NOT_MET));
    }

    private static CaseFixture decidedWrongly(FindingWords finding) {
        return aCase().given(report(MARCH_1).naming(DebtBondage).opened(), heard(MARCH_3))
                .given(decided(
                        The.id("decision"), finding.answering(DebtBondage, NOT_SEEN), APRIL_9, caseworker(), null));
    }

    private static Answer agreed(CaseFixture decided, CorrectedFinding right) {
        return decided.given(decisionCorrectionProposed(right, april(15), caseworker()))
                .today(april(16))
                .when(confirmCorrection(), supervisor());
    }

    private static CorrectedFinding answering(DecisionReason reason, MethodOfControl method, IndicatorAnswer answer) {
        return new CorrectedFinding(NOT_IDENTIFIED, reason, null, Map.of(method, answer));
    }

    @Test
    void someone_says_what_the_right_reason_is_and_a_second_person_agrees() {
        decidedWrongly()
                .today(april(15))
                .when(correctDecision(RIGHT))
                .then(decisionCorrectionProposed(
                        The.made("correction"), The.id("decision"), RIGHT, april(15), caseworker()));
        agreed(decidedWrongly(), RIGHT).then(decisionCorrected(RIGHT, april(16), caseworker()));
    }

    @Test
    void nobody_agrees_with_themselves_and_who_disagrees_says_why() {
        var proposed = decidedWrongly().given(decisionCorrectionProposed(RIGHT, april(15), caseworker()));
        proposed.when(confirmCorrection(), caseworker()).refused("second-person-needed");
        proposed.when(declineCorrection("It is right."), anotherCaseworker()).accepted();
        proposed.when(confirmCorrection(), anotherCaseworker()).accepted();
    }

    @Test
    void a_wrong_outcome_needs_a_review() {
        decidedWrongly().when(correctDecision(right(IDENTIFIED, null))).refused("outcome-needs-a-review");
        decidedWrongly()
                .when(correctDecision(right(DISMISSED, INSUFFICIENT_DATA)))
                .refused("outcome-needs-a-review");
        decidedWrongly().when(strikeOut(The.id("decision"))).refused("outcome-needs-a-review");
    }

    @Test
    void only_the_decision_that_stands_is_corrected() {
        decidedWrongly().when(correctDecision(The.id("another"), RIGHT)).refused("entry-cannot-be-corrected");
        aCase().given(opened(MARCH_1)).when(correctDecision(RIGHT)).refused("entry-cannot-be-corrected");
        decidedWrongly()
                .given(decisionCorrectionProposed(RIGHT, april(15), caseworker()))
                .given(decided(
                        The.id("another"), finding(NOT_IDENTIFIED, FRAUD), april(15), caseworker(), supervisor()))
                .when(confirmCorrection(), supervisor())
                .refused("entry-cannot-be-corrected");
    }

    @Test
    void a_correction_says_something_else_than_the_decision() {
        decidedWrongly()
                .when(correctDecision(right(NOT_IDENTIFIED, ELEMENTS_NOT_MET)))
                .refused("correction-changes-nothing");
        decidedWrongly()
                .when(correctDecision(answering(ELEMENTS_NOT_MET, DebtBondage, NOT_SEEN)))
                .refused("correction-changes-nothing");
        decidedWrongly()
                .when(correctDecision(rightRationale(NOT_IDENTIFIED, ELEMENTS_NOT_MET, "Other words.")))
                .accepted();
        decidedWrongly()
                .when(correctDecision(answering(ELEMENTS_NOT_MET, DebtBondage, SEEN)))
                .accepted();
    }

    @Test
    void reason_and_rationale_are_given_as_in_any_decision() {
        decidedWrongly().when(correctDecision(right(NOT_IDENTIFIED, null))).refused("decision-reason-missing");
        decidedWrongly()
                .when(correctDecision(rightRationale(NOT_IDENTIFIED, FRAUD, " ")))
                .refused("rationale-missing");
        aCase().given(opened(MARCH_1), heard(MARCH_3), decided(IDENTIFIED, null, APRIL_9))
                .when(correctDecision(right(IDENTIFIED, FRAUD)))
                .refused("reason-not-for-identified");
        aCase().given(opened(MARCH_1), heard(MARCH_3), decided(IDENTIFIED, null, APRIL_9))
                .when(correctDecision(rightRationale(IDENTIFIED, null, "Other words.")))
                .accepted();
    }

    @Test
    void a_person_who_was_reached_was_not_impossible_to_locate() {
        decidedWrongly()
                .when(correctDecision(right(NOT_IDENTIFIED, PERSON_NOT_LOCATED)))
                .refused("person-was-reached");
    }

    @Test
    void the_rules_are_asked_again_when_the_second_person_agrees() {
        var unheard = aCase().given(report(MARCH_1).naming(DebtBondage).opened())
                .given(proposed(
                        finding(DISMISSED, INSUFFICIENT_DATA).answering(DebtBondage, COULD_NOT_BE_ASKED),
                        APRIL_9,
                        caseworker()))
                .given(decided(
                        The.id("decision"),
                        finding(DISMISSED, INSUFFICIENT_DATA).answering(DebtBondage, COULD_NOT_BE_ASKED),
                        APRIL_9,
                        caseworker(),
                        supervisor()))
                .given(decisionCorrectionProposed(right(DISMISSED, PERSON_NOT_LOCATED), april(15), caseworker()));
        unheard.when(confirmCorrection(), supervisor()).accepted();
        unheard.given(heard(april(15))).when(confirmCorrection(), supervisor()).refused("person-was-reached");
    }

    @Test
    void what_was_recorded_since_is_answered_too() {
        var later = decidedWrongly().given(assessed(LOW, april(15), Map.of(MethodOfControl.TakesEarnings, SEEN)));
        later.when(correctDecision(RIGHT)).refused("indicators-unanswered", MethodOfControl.TakesEarnings);
        later.when(correctDecision(answering(INSUFFICIENT_DATA, MethodOfControl.TakesEarnings, SEEN)))
                .accepted();
    }

    @Test
    void nobody_finds_a_method_absent_without_a_hearing() {
        aCase().given(report(MARCH_1).naming(DebtBondage).opened())
                .given(proposed(
                        finding(NOT_IDENTIFIED, FRAUD).answering(DebtBondage, COULD_NOT_BE_ASKED),
                        APRIL_9,
                        caseworker()))
                .given(decided(
                        The.id("decision"),
                        finding(NOT_IDENTIFIED, FRAUD).answering(DebtBondage, COULD_NOT_BE_ASKED),
                        APRIL_9,
                        caseworker(),
                        supervisor()))
                .when(correctDecision(answering(INSUFFICIENT_DATA, DebtBondage, NOT_SEEN)))
                .refused("not-seen-without-hearing", DebtBondage);
    }

    @Test
    void fraud_after_all_owes_what_it_would_have_owed() {
        agreed(decidedWrongly(), answering(FRAUD, DebtBondage, SEEN))
                .then(DecisionCorrected.class, AtRiskDecisionOwed.class);
        agreed(decidedWrongly(), right(NOT_IDENTIFIED, FRAUD)).then(DecisionCorrected.class);
    }

    @Test
    void only_a_labour_rights_violation_after_all_owes_a_hand_over_besides() {
        agreed(decidedWrongly(), answering(LABOUR_RIGHTS_VIOLATION, DebtBondage, SEEN))
                .then(DecisionCorrected.class, AtRiskDecisionOwed.class, ReferralOwed.class);
        agreed(decidedWrongly(), right(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION))
                .then(DecisionCorrected.class, ReferralOwed.class);
        agreed(decidedWrongly().given(referralOwed(APRIL_9)), right(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION))
                .then(DecisionCorrected.class);
    }

    @Test
    void it_is_owed_within_five_working_days_of_the_correction() {
        var answer = agreed(decidedWrongly(), answering(FRAUD, DebtBondage, SEEN));
        var owed = answer.only(AtRiskDecisionOwed.class);
        assertThat(owed.happenedOn()).isEqualTo(april(16));
        assertThat(answer.opened(AT_RISK_DECISION).dueOn()).isEqualTo(april(23));
        assertThat(owed.because()).isEqualTo(FRAUD);
    }

    @Test
    void an_answer_corrected_alone_owes_it_too() {
        agreed(decidedWrongly(finding(NOT_IDENTIFIED, FRAUD)), answering(FRAUD, DebtBondage, SEEN))
                .then(DecisionCorrected.class, AtRiskDecisionOwed.class);
    }

    @Test
    void a_rationale_corrected_alone_owes_nothing_new() {
        var seenSince = decidedWrongly(finding(NOT_IDENTIFIED, FRAUD))
                .given(assessed(LOW, april(15), Map.of(DebtBondage, SEEN)));
        agreed(seenSince, rightRationale(NOT_IDENTIFIED, FRAUD, "Other words.")).then(DecisionCorrected.class);
    }

    @Test
    void it_is_owed_once() {
        var owed = new AtRiskDecisionOwed(The.CASE, The.id("someone"), APRIL_9, The.id("at risk"), FRAUD);
        agreed(
                        decidedWrongly(finding(NOT_IDENTIFIED, FRAUD)).given(owed),
                        answering(LABOUR_RIGHTS_VIOLATION, DebtBondage, SEEN))
                .then(DecisionCorrected.class, ReferralOwed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionReason.class,
            names = {"PERSON_WITHDREW", "OUT_OF_JURISDICTION"})
    void what_a_supervisor_would_have_signed_a_supervisor_agrees_to(DecisionReason reason) {
        var proposed = decidedWrongly()
                .given(decisionCorrectionProposed(right(NOT_IDENTIFIED, reason), april(15), caseworker()));
        proposed.when(confirmCorrection(), anotherCaseworker()).refused("only-a-supervisor");
        proposed.when(confirmCorrection(), supervisor()).then(DecisionCorrected.class);
    }

    @Test
    void an_imported_decision_is_exempt_as_it_was_when_it_came_in() {
        var imported = aCase().given(report(MARCH_1).naming(DebtBondage).opened())
                .given(imported(The.id("decision"), NOT_IDENTIFIED, null, MARCH_9));
        imported.when(correctDecision(right(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION)))
                .accepted();
        imported.when(correctDecision(right(DISMISSED, FRAUD))).refused("outcome-needs-a-review");
        agreed(imported, right(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION)).then(DecisionCorrected.class);
        aCase().given(opened(MARCH_1), imported(The.id("decision"), IDENTIFIED, null, MARCH_9))
                .when(correctDecision(right(IDENTIFIED, FRAUD)))
                .refused("reason-not-for-identified");
    }

    @Test
    void the_next_correction_begins_where_this_one_ended() {
        var corrected = decidedWrongly().given(decisionCorrected(RIGHT, april(16), caseworker()));
        corrected.when(correctDecision(RIGHT)).refused("correction-changes-nothing");
        corrected.when(correctDecision(right(NOT_IDENTIFIED, ELEMENTS_NOT_MET))).accepted();
    }

    @Test
    void one_correction_waits_at_a_time_and_it_comes_with_nothing_else() {
        decidedWrongly()
                .given(decisionCorrectionProposed(RIGHT, april(15), caseworker()))
                .when(correctDecision(RIGHT), anotherCaseworker())
                .refused("correction-already-proposed");
        decidedWrongly().when(correctDecision(The.CASE, RIGHT)).refused("entry-cannot-be-corrected");
        decidedWrongly()
                .when(propose(The.id("decision"), bornIn(2011), "Another person."))
                .refused("entry-cannot-be-corrected");
    }
}
