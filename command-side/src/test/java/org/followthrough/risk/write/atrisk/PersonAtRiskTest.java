package org.followthrough.risk.write.atrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.FRAUD;
import static org.followthrough.codes.ObligationKind.AT_RISK_DECISION;
import static org.followthrough.codes.ObligationKind.AT_RISK_RENEWAL;
import static org.followthrough.codes.ObligationKind.PROTECTION_DECISION;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Review;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.risk.events.AtRiskLifted;
import org.followthrough.risk.events.AtRiskRefused;
import org.followthrough.risk.events.PersonDesignatedAtRisk;
import org.junit.jupiter.api.Test;

/** Rules D5 and P4. */
class PersonAtRiskTest {

    private static final LocalDate DAY = april(14);

    private static CaseFixture lowered() {
        return aCase().given(opened(MARCH_1), decided(NOT_IDENTIFIED, FRAUD, APRIL_9))
                .given(atRiskOwed(APRIL_9), firstCheck(APRIL_9, day("2026-06-05")))
                .today(DAY);
    }

    private static CaseFixture designated() {
        return lowered().given(atRisk(DAY));
    }

    @Test
    void a_supervisor_designates_and_protection_is_owed() {
        var answer = lowered().when(designate(DAY), supervisor());
        answer.then(PersonDesignatedAtRisk.class);
        assertThat(answer.opened()).containsExactlyInAnyOrder(PROTECTION_DECISION, AT_RISK_RENEWAL);
        assertThat(answer.opened(AT_RISK_RENEWAL).dueOn()).isEqualTo(day("2026-07-13"));
        assertThat(answer.settled()).containsExactly(AT_RISK_DECISION);
    }

    @Test
    void a_supervisor_refuses_with_reasons() {
        lowered().when(refuse(DAY, "Wages were paid."), supervisor()).then(AtRiskRefused.class);
        lowered().when(refuse(DAY, " "), supervisor()).refused("reason-missing");
    }

    @Test
    void nobody_else_answers() {
        lowered().when(designate(DAY)).refused("only-a-supervisor");
        lowered().when(refuse(DAY, "Wages were paid.")).refused("only-a-supervisor");
    }

    @Test
    void nothing_is_refused_that_nobody_asked() {
        designated().when(refuse(DAY, "Wages were paid."), supervisor()).refused("at-risk-not-owed");
    }

    @Test
    void whoever_was_not_recognised_may_be_designated_though_nobody_asked_and_nobody_else() {
        aCase().given(opened(MARCH_1), decided(DISMISSED, DecisionReason.INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(DAY)
                .when(designate(DAY), supervisor())
                .accepted();
        aCase().given(opened(MARCH_1)).when(designate(DAY), supervisor()).refused("no-negative-decision");
    }

    @Test
    void a_designation_is_renewed_or_lifted_by_its_day() {
        assertThat(designated()
                        .today(day("2026-07-10"))
                        .when(renew(day("2026-07-10")), supervisor())
                        .moved(AT_RISK_RENEWAL)
                        .dueOn())
                .isEqualTo(day("2026-10-08"));
        designated().when(lift(DAY), supervisor()).then(AtRiskLifted.class);
        designated().when(designate(DAY), supervisor()).refused("already-at-risk");
        lowered().when(renew(DAY), supervisor()).refused("not-at-risk");
    }

    @Test
    void whoever_is_recognised_on_review_or_anew_is_at_risk_no_more_and_nothing_is_renewed_that_nobody_owes() {
        var onReview = designated()
                .given(
                        Review.requested(DAY, ReviewRequester.REPRESENTATIVE),
                        Review.admitted(DAY),
                        Review.named(reviewer(), DAY),
                        Review.reviewDecided(ReviewOutcome.OVERTURNED_IDENTIFIED, DAY, reviewer()));
        onReview.when(renew(DAY), supervisor()).refused("not-at-risk");
        onReview.when(lift(DAY), supervisor()).refused("not-at-risk");
        designated()
                .given(
                        Review.requested(DAY, ReviewRequester.REPRESENTATIVE),
                        Review.reopened(DAY),
                        decided(IDENTIFIED, null, DAY))
                .when(renew(DAY), supervisor())
                .refused("not-at-risk");
    }

    @Test
    void it_does_not_expire_silently() {
        designated().today(day("2026-07-14")).whenOverdue(AT_RISK_RENEWAL).then(ObligationBecameOverdue.class);
    }
}
