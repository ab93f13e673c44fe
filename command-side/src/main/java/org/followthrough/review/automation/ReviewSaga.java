package org.followthrough.review.automation;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.automation.WatchingSaga;
import org.followthrough.obligation.events.ObligationEvent;
import org.followthrough.obligation.events.ObligationsChanged;

/**
 * Watches what is owed about looking again: whether a "no" is confirmed, a proposal answered, a duplicate taken over, a review admitted
 * and decided in time (rules C5, D8, L2, L3, R3), and a labour-rights violation handed on and answered (rule D9). Lives while any of it
 * is owed.
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
            ObligationKind.DUPLICATE_ANSWER,
            ObligationKind.TAKE_OVER,
            ObligationKind.REFERRAL,
            ObligationKind.REFERRAL_ANSWER);

    @Override
    protected Set<ObligationKind> kinds() {
        return KINDS;
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(ObligationsChanged event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(ObligationEvent event) {
        watch(event);
    }
}
