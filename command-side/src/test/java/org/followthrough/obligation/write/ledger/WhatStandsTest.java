package org.followthrough.obligation.write.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.decided;
import static org.followthrough.casefile.write.Duplicates.followedElsewhere;
import static org.followthrough.casefile.write.Duplicates.linkConfirmed;
import static org.followthrough.casefile.write.Duplicates.linkProposed;
import static org.followthrough.casefile.write.Duplicates.takeBack;
import static org.followthrough.casefile.write.Duplicates.undecidedThere;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Protection.goesOn;
import static org.followthrough.casefile.write.Protection.inPlace;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.becameOverdue;
import static org.followthrough.casefile.write.Review.escalated;
import static org.followthrough.casefile.write.Review.requested;
import static org.followthrough.casefile.write.Risk.assess;
import static org.followthrough.casefile.write.Risk.assessed;
import static org.followthrough.casefile.write.Staff.anotherSupervisor;
import static org.followthrough.casefile.write.Staff.caseworker;
import static org.followthrough.casefile.write.Staff.supervisor;
import static org.followthrough.codes.ObligationKind.*;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.write.Answer;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Review;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.RiskLevel;
import org.followthrough.decision.commands.ExtendDecisionLimit;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protection.events.MeasureContinued;
import org.followthrough.protocol.Protocol;
import org.junit.jupiter.api.Test;

/** What stands, what moves and what rings when something changes that is no act of what is owed itself (law J4). */
class WhatStandsTest {

    private static final LocalDate MAY_4 = day("2026-05-04");
    private static final LocalDate MAY_20 = day("2026-05-20");

    private static CaseFixture ongoing() {
        return aCase().given(opened(MARCH_1));
    }

    private static CaseFixture underReview() {
        return aCase().given(opened(MARCH_1), decided(Outcome.DISMISSED, DecisionReason.INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), requested(MAY_4, ReviewRequester.PERSON));
    }

    @Test
    void a_limit_extended_after_it_passed_rings_again_at_its_new_date_and_climbs_from_there() {
        var limit = ongoing().owed(DECISION).orElseThrow();
        var late = ongoing()
                .given(
                        becameOverdue(limit.id(), DECISION, limit.dueOn()),
                        escalated(limit.id(), DECISION, 2, limit.dueOn().plusDays(7)))
                .today(april(28));
        var extend = new ExtendDecisionLimit(
                The.COMMAND, The.CASE, april(28), TestSealer.text("decision-limit.because", "The interpreter is ill."));
        Answer answer = late.when(extend, supervisor());
        var moved = answer.moved(DECISION);
        assertThat(moved.obligation()).as("the same obligation").isEqualTo(limit.id());
        assertThat(moved.dueOn()).isEqualTo(day("2026-05-15"));
        assertThat(answer.opened()).isEmpty();

        late.given(answer.only(DecisionLimitExtended.class))
                .today(moved.dueOn())
                .whenOverdue(DECISION)
                .thenNothing();
        late.today(moved.dueOn().plusDays(1)).whenOverdue(DECISION).then(ObligationBecameOverdue.class);
        late.today(moved.dueOn().plusDays(30)).whenEscalating(DECISION, 3).thenNothing();
    }

    @Test
    void a_measure_renewed_twice_is_one_obligation_with_its_latest_date() {
        var first = ongoing().given(inPlace("flat", MARCH_5, april(4)));
        var measure = first.idOf(MEASURE_REVIEW);
        var once = first.today(april(3)).when(goesOn("flat", april(3), april(20)));
        assertThat(once.moved(MEASURE_REVIEW).obligation()).isEqualTo(measure);
        var again = first.given(once.only(MeasureContinued.class)).today(april(19));
        var twice = again.when(goesOn("flat", april(19), day("2026-05-10")));
        assertThat(twice.moved(MEASURE_REVIEW).obligation()).isEqualTo(measure);
        assertThat(twice.moved(MEASURE_REVIEW).from()).isEqualTo(april(20));
        assertThat(twice.moved(MEASURE_REVIEW).dueOn()).isEqualTo(day("2026-05-10"));
        assertThat(twice.settled()).isEmpty();

        again.given(twice.only(MeasureContinued.class))
                .today(day("2026-05-10"))
                .whenOverdue(MEASURE_REVIEW)
                .thenNothing();
        again.today(day("2026-05-11")).whenOverdue(MEASURE_REVIEW).then(ObligationBecameOverdue.class);
    }

    @Test
    void a_duplicate_taken_back_owes_again_what_it_owed_by_the_dates_it_had() {
        var answer = ongoing()
                .given(linkProposed(MARCH_2, caseworker()))
                .given(linkConfirmed(MARCH_3, supervisor(), undecidedThere(MARCH_1, april(15), MARCH_5, null)))
                .given(followedElsewhere(MARCH_3))
                .today(april(28))
                .when(takeBack(april(28), "Sisters."), anotherSupervisor());
        assertThat(answer.opened()).containsExactlyInAnyOrder(DECISION, PROTECTION_DECISION);
        assertThat(answer.opened(DECISION).dueOn()).isEqualTo(april(15));
        assertThat(answer.opened(DECISION).escalatesFrom())
                .as("nobody could decide meanwhile")
                .isEqualTo(april(28));
        assertThat(answer.opened(PROTECTION_DECISION).escalatesFrom())
                .as("the date that lived on goes on")
                .isEqualTo(MARCH_5);
    }

    @Test
    void a_risk_that_rises_brings_a_decision_on_protection_forward_and_one_that_falls_moves_nothing() {
        var calm = ongoing().today(MARCH_2).when(assess(RiskLevel.LOW, MARCH_2));
        calm.accepted();
        assertThat(calm.moved()).isEmpty();

        var low = underReview().given(assessed(RiskLevel.LOW, MAY_4)).given(Review.admitted(MAY_20));
        assertThat(low.owed(PROTECTION_DECISION).orElseThrow().dueOn()).isEqualTo(day("2026-05-25"));
        var risen = low.today(MAY_20).now("15:00").when(assess(RiskLevel.HIGH, MAY_20));
        assertThat(risen.moved(PROTECTION_DECISION).dueOn()).isEqualTo(day("2026-05-21"));
        assertThat(risen.moved(PROTECTION_DECISION).dueAt()).isNotNull();
    }

    @Test
    void other_limits_and_a_holiday_added_move_nothing_that_stands() {
        Protocol shipped = ProtocolReader.shipped();
        var holiday = with(shipped, List.of(day("2026-05-08"), day("2026-05-11")), shipped.review());
        var slower = with(shipped, shipped.closedOn(), new Protocol.Review(90, 20, 60));
        for (Protocol other : List.of(holiday, slower)) {
            var answer = underReview().under(other).today(MAY_4).when(assess(RiskLevel.LOW, MAY_4));
            answer.accepted();
            assertThat(answer.moved()).isEmpty();
            assertThat(answer.opened()).isEmpty();
            assertThat(answer.settled()).isEmpty();
        }
    }

    @Test
    void what_opens_under_other_limits_has_theirs() {
        Protocol shipped = ProtocolReader.shipped();
        var slower = with(shipped, shipped.closedOn(), new Protocol.Review(90, 20, 60));
        var dismissed = aCase().given(
                        opened(MARCH_1), decided(Outcome.DISMISSED, DecisionReason.INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)));
        var asked = Review.requestReview(MAY_4, ReviewRequester.SUPPORT_PROVIDER, ReviewGround.OUTREACH_NOT_MET);
        assertThat(dismissed.under(slower).when(asked).opened(REVIEW_DECISION).dueOn())
                .isEqualTo(day("2026-07-03"));
    }

    private static Protocol with(Protocol p, List<LocalDate> closedOn, Protocol.Review review) {
        return new Protocol(
                p.version() + "-other",
                p.country(),
                p.holidays(),
                p.zone(),
                closedOn,
                p.officeHours(),
                p.interimProtection(),
                p.decision(),
                p.outreach(),
                p.checks(),
                p.riskRemoved(),
                p.lost(),
                p.returned(),
                p.declined(),
                p.atRisk(),
                p.referral(),
                review,
                p.links(),
                p.reports(),
                p.dueSoon(),
                p.escalation(),
                p.publishedCellThreshold(),
                p.wordsNeverUsed());
    }
}
