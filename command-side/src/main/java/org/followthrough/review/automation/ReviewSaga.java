package org.followthrough.review.automation;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.followthrough.codes.ObligationKind;
import org.followthrough.connection.events.ConnectionEvent;
import org.followthrough.decision.events.DecisionEvent;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.obligation.automation.WatchingSaga;
import org.followthrough.obligation.events.ObligationEvent;
import org.followthrough.referral.events.ReferralEvent;
import org.followthrough.review.events.ReviewEvent;

/**
 * Watches what is owed about looking again: whether a "no" is confirmed in time, a proposal is answered in time, a review admitted in time, and decided in time
 * (rules C5, L2, L3, R3), and a labour-rights violation handed on and answered (rule D9). Lives while any of it is owed.
 */
@Saga
@ProcessingGroup("saga.review")
public class ReviewSaga extends WatchingSaga {

    private static final Set<ObligationKind> KINDS = EnumSet.of(
            ObligationKind.REVIEW_ADMISSIBILITY,
            ObligationKind.REVIEW_DECISION,
            ObligationKind.LINKED_REVIEW_ANSWER,
            ObligationKind.EX_OFFICIO_ANSWER,
            ObligationKind.DECLINE_CONFIRMATION,
            ObligationKind.REFERRAL,
            ObligationKind.REFERRAL_ANSWER);

    @Override
    protected Set<ObligationKind> kinds() {
        return KINDS;
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(ReviewEvent event) {
        watch(event);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(ConnectionEvent event) {
        watch(event);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(FollowUpDeclined event) {
        watch(event);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(ReferralEvent event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(FollowUpEvent event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(DecisionEvent event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(ObligationEvent event) {
        watch(event);
    }
}
