package org.followthrough.followup.automation;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.followthrough.codes.ObligationKind;
import org.followthrough.duplicate.events.DuplicateEvent;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.obligation.automation.WatchingSaga;

/** Watches the one check a person is owed (rules F1, F7). */
@Saga
@ProcessingGroup("saga.followup")
public class FollowUpSaga extends WatchingSaga {

    private static final Set<ObligationKind> KINDS = EnumSet.of(ObligationKind.CHECK);

    @Override
    protected Set<ObligationKind> kinds() {
        return KINDS;
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(CheckScheduled event) {
        react((FollowUpEvent) event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(FollowUpEvent event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(DuplicateEvent event) {
        watch(event);
    }
}
