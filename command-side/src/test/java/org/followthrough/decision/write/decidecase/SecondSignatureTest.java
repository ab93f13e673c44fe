package org.followthrough.decision.write.decidecase;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FindingWords.finding;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SignOffGround;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.intake.events.Particulars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a decision needs a supervisor other than the proposer (rule D6). */
class SecondSignatureTest {

    static Stream<Arguments> decisionsThatNeedOne() {
        var heard = aHeardPerson(bornIn(1990));
        return Stream.of(
                Arguments.of(aPersonNeverHeard(), NOT_IDENTIFIED, ELEMENTS_NOT_MET, SignOffGround.NEVER_HEARD),
                Arguments.of(heard, NOT_IDENTIFIED, PERSON_WITHDREW, SignOffGround.PERSON_WITHDREW),
                Arguments.of(heard, NOT_IDENTIFIED, OUT_OF_JURISDICTION, SignOffGround.OUT_OF_JURISDICTION),
                Arguments.of(heard, DISCONTINUED, INSUFFICIENT_DATA, SignOffGround.DISCONTINUED),
                Arguments.of(aHeardPerson(bornIn(2011)), NOT_IDENTIFIED, ELEMENTS_NOT_MET, SignOffGround.CHILD));
    }

    @ParameterizedTest
    @MethodSource("decisionsThatNeedOne")
    void such_a_decision_is_only_proposed(
            CaseFixture situation, Outcome outcome, DecisionReason reason, SignOffGround ground) {
        var proposal = situation.when(decide(outcome, reason, APRIL_9)).only(DecisionProposed.class);
        Assertions.assertThat(proposal.grounds()).containsExactly(ground);
    }

    @ParameterizedTest
    @MethodSource("decisionsThatNeedOne")
    void until_it_is_signed_the_case_stays_ongoing(
            CaseFixture situation, Outcome outcome, DecisionReason reason, SignOffGround ground) {
        situation.when(decide(outcome, reason, APRIL_9)).then(DecisionProposed.class);
    }

    @Test
    void a_supervisors_own_proposal_needs_another_signature_too() {
        aPersonNeverHeard()
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, APRIL_9), supervisor())
                .then(DecisionProposed.class);
    }

    @Test
    void all_grounds_are_named() {
        var proposal = aCase().given(report(MARCH_1).aboutAChild().opened())
                .given(minimumOutreach(MARCH_9))
                .when(decide(DISCONTINUED, PERSON_WITHDREW, APRIL_9))
                .only(DecisionProposed.class);
        Assertions.assertThat(proposal.grounds())
                .containsExactlyInAnyOrder(
                        SignOffGround.NEVER_HEARD,
                        SignOffGround.PERSON_WITHDREW,
                        SignOffGround.DISCONTINUED,
                        SignOffGround.CHILD);
    }

    @Test
    void any_other_negative_decision_about_a_heard_adult_is_taken_at_once() {
        for (DecisionReason reason : DecisionReason.values()) {
            boolean signed = reason == PERSON_WITHDREW || reason == OUT_OF_JURISDICTION;
            boolean contradicts = reason == PERSON_NOT_LOCATED;
            if (!signed && !contradicts) {
                aHeardPerson(bornIn(1990))
                        .when(decide(NOT_IDENTIFIED, reason, APRIL_9))
                        .only(CaseDecided.class);
            }
        }
    }

    @Test
    void recognition_needs_no_second_signature() {
        aCase().given(report(MARCH_1).aboutAChild().opened())
                .when(decide(IDENTIFIED, null, MARCH_9))
                .then(CaseDecided.class);
    }

    @Test
    void one_proposal_waits_at_a_time() {
        aPersonNeverHeard()
                .given(proposed(finding(DISMISSED, PERSON_NOT_LOCATED), MARCH_10, caseworker()))
                .when(decide(IDENTIFIED, null, APRIL_9))
                .refused("decision-already-proposed");
    }

    static Stream<Arguments> agesOn9April2026() {
        return Stream.of(
                Arguments.of(bornIn(2009), true),
                Arguments.of(bornIn(2008), true),
                Arguments.of(aged(2008, AgeGroup.ADULT), false),
                Arguments.of(aged(2008, AgeGroup.CHILD), true),
                Arguments.of(bornIn(2007), false),
                Arguments.of(aged(2007, AgeGroup.CHILD), false),
                Arguments.of(aged(null, AgeGroup.CHILD), true),
                Arguments.of(aged(null, AgeGroup.UNKNOWN), true),
                Arguments.of(aged(null, AgeGroup.ADULT), false));
    }

    @ParameterizedTest
    @MethodSource("agesOn9April2026")
    void under_eighteen_or_in_doubt_counts_as_a_child(Particulars person, boolean child) {
        var answer = aHeardPerson(person).when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9));
        if (child) {
            answer.then(DecisionProposed.class);
        } else {
            answer.then(CaseDecided.class, CheckScheduled.class);
        }
    }

    private static CaseFixture aHeardPerson(Particulars person) {
        LocalDate received = MARCH_1;
        return aCase().given(report(received).about(person).opened(), heard(MARCH_3));
    }

    private static CaseFixture aPersonNeverHeard() {
        return aCase().given(opened(MARCH_1)).given(minimumOutreach(MARCH_9));
    }
}
