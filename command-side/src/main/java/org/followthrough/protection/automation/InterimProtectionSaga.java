package org.followthrough.protection.automation;

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
 * Watches what a person is owed while the case is assessed, at risk or under review: protection, its review, the decision itself,
 * the answer whether the person is at risk and its renewal (rules P1 to P4, D5). Lives while any of it is owed.
 */
@Saga
@ProcessingGroup("saga.protection")
public class InterimProtectionSaga extends WatchingSaga {

    private static final Set<ObligationKind> KINDS = EnumSet.of(
            ObligationKind.DECISION,
            ObligationKind.PROTECTION_DECISION,
            ObligationKind.PROTECTION_REVIEW,
            ObligationKind.MEASURE_REVIEW,
            ObligationKind.AT_RISK_DECISION,
            ObligationKind.AT_RISK_RENEWAL,
            ObligationKind.REPORT_ACKNOWLEDGEMENT);

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
