package org.followthrough.review.automation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.connection.events.ConnectionEvent;
import org.followthrough.decision.events.DecisionEvent;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.obligation.automation.Watch;
import org.followthrough.obligation.commands.OverdueCommands;
import org.followthrough.obligation.events.ObligationEvent;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.events.ReferralEvent;
import org.followthrough.review.events.ReviewEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Watches what is owed about looking again: whether a "no" is confirmed in time, a proposal is answered in time, a review admitted in time, and decided in time
 * (rules C5, L2, L3, R3), and a labour-rights violation handed on and answered (rule D9). Lives while any of it is owed.
 */
@Saga
@ProcessingGroup("saga.review")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public class ReviewSaga {

    private static final String CASE = "caseId";
    private static final Set<ObligationKind> KINDS = EnumSet.of(
            ObligationKind.REVIEW_ADMISSIBILITY,
            ObligationKind.REVIEW_DECISION,
            ObligationKind.LINKED_REVIEW_ANSWER,
            ObligationKind.EX_OFFICIO_ANSWER,
            ObligationKind.DECLINE_CONFIRMATION,
            ObligationKind.REFERRAL,
            ObligationKind.REFERRAL_ANSWER);

    @SuppressWarnings("NullAway.Init") // injected whenever the saga is loaded
    @Autowired
    private transient DeadlineManager deadlines;

    @SuppressWarnings("NullAway.Init")
    @Autowired
    private transient CommandGateway commands;

    @SuppressWarnings("NullAway.Init")
    @Autowired
    private transient Protocol protocol;

    private @Nullable UUID caseId;
    private Watch watch = new Watch();

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

    @DeadlineHandler(deadlineName = Watch.OVERDUE)
    void dueDatePassed(String obligation) {
        passed(obligation);
        commands.sendAndWait(OverdueCommands.overdue(id(), UUID.fromString(obligation)));
    }

    @DeadlineHandler(deadlineName = Watch.LEVEL_2)
    void level2Reached(String obligation) {
        passed(obligation);
        commands.sendAndWait(OverdueCommands.escalated(id(), UUID.fromString(obligation), 2));
    }

    @DeadlineHandler(deadlineName = Watch.LEVEL_3)
    void level3Reached(String obligation) {
        passed(obligation);
        commands.sendAndWait(OverdueCommands.escalated(id(), UUID.fromString(obligation), 3));
    }

    private void watch(CaseEvent event) {
        caseId = event.caseId();
        watch.react(event, KINDS, deadlines, protocol);
        if (watch.isOver()) {
            SagaLifecycle.end();
        }
    }

    private void passed(String obligation) {
        watch.passed(UUID.fromString(obligation));
    }

    private UUID id() {
        return Objects.requireNonNull(caseId);
    }
}
