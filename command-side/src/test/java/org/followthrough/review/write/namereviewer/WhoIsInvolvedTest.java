package org.followthrough.review.write.namereviewer;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.decided;
import static org.followthrough.casefile.write.Decided.extended;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.DISMISSED;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.FindingWords;
import org.followthrough.casefile.write.Staff;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewerNamed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule R2: who worked on a case, was assigned it, decided, signed or reviewed, is involved; who takes down what is asked is not. */
class WhoIsInvolvedTest {

    private static final LocalDate MAY_4 = day("2026-05-04");

    static Stream<CaseEvent> involving() {
        return Stream.of(
                new CaseAssigned(
                        The.CASE, supervisor().id(), MARCH_1, reviewer().id()),
                new CaseAssigned(
                        The.CASE, reviewer().id(), MARCH_1, caseworker().id()),
                extended(march(20), april(15), day("2026-05-15"), reviewer()),
                decidedBy(reviewer(), supervisor()),
                decidedBy(caseworker(), reviewer()),
                reviewDecided(ReviewOutcome.UPHELD, april(21), reviewer()),
                requested(april(20), SUPERVISOR_EX_OFFICIO, reviewer()),
                seen(ObligationKind.CHECK),
                seen(ObligationKind.LINKED_REVIEW_ANSWER));
    }

    static Stream<CaseEvent> notInvolving() {
        return Stream.of(
                requested(april(20), REPRESENTATIVE, reviewer()),
                new ReviewAdmitted(The.CASE, reviewer().id(), april(20), The.id("review")),
                new ReviewerNamed(
                        The.CASE,
                        reviewer().id(),
                        april(20),
                        The.id("review"),
                        anotherReviewer().id()),
                new ReviewerNamed(
                        The.CASE,
                        supervisor().id(),
                        april(20),
                        The.id("review"),
                        reviewer().id()),
                seen(ObligationKind.REVIEW_DECISION),
                seen(ObligationKind.REVIEW_ADMISSIBILITY));
    }

    private static CaseEvent decidedBy(Staff decider, Staff signer) {
        return decided(The.id("earlier"), FindingWords.finding(DISMISSED, INSUFFICIENT_DATA), MARCH_1, decider, signer);
    }

    private static CaseEvent seen(ObligationKind kind) {
        return new ObligationAcknowledged(
                The.CASE, reviewer().id(), april(20), The.id("owed"), kind, TestSealer.text("overdue.because", "seen"));
    }

    @ParameterizedTest
    @MethodSource("involving")
    void whoever_did_it_or_was_meant_by_it_is_involved(CaseEvent event) {
        aCase().given(opened(MARCH_1), event)
                .given(decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9), firstCheck(APRIL_9, april(16)))
                .given(requested(MAY_4, PERSON))
                .when(name(reviewer(), MAY_4), supervisor())
                .refused("reviewer-had-a-part");
    }

    @ParameterizedTest
    @MethodSource("notInvolving")
    void whoever_only_took_down_or_passed_on_what_was_asked_is_not(CaseEvent event) {
        aCase().given(opened(MARCH_1), event)
                .given(decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9), firstCheck(APRIL_9, april(16)))
                .given(requested(MAY_4, PERSON))
                .when(name(reviewer(), MAY_4), supervisor())
                .accepted();
    }
}
