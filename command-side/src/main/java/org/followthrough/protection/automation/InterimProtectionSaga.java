package org.followthrough.protection.automation;

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
import org.followthrough.decision.events.DecisionEvent;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.obligation.automation.Watch;
import org.followthrough.obligation.commands.OverdueCommands;
import org.followthrough.obligation.events.ObligationEvent;
import org.followthrough.protection.events.ProtectionEvent;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.risk.events.RiskEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Watches what a person is owed while the case is assessed, at risk or under review: protection, its review, the decision itself,
 * the answer whether the person is at risk and its renewal (rules P1 to P4, D5). Lives while any of it is owed.
 */
@Saga
@ProcessingGroup("saga.protection")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public class InterimProtectionSaga {

    private static final String CASE = "caseId";
    private static final Set<ObligationKind> KINDS = EnumSet.of(
            ObligationKind.DECISION,
            ObligationKind.PROTECTION_DECISION,
            ObligationKind.PROTECTION_REVIEW,
            ObligationKind.MEASURE_REVIEW,
            ObligationKind.AT_RISK_DECISION,
            ObligationKind.AT_RISK_RENEWAL,
            ObligationKind.REPORT_ACKNOWLEDGEMENT);

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
    void react(CaseOpened event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(ReportAcknowledged event) {
        watch(event);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(CaseReopened event) {
        watch(event);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(ProtectionEvent event) {
        watch(event);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(RiskEvent event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(DecisionEvent event) {
        watch(event);
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(ReviewDecided event) {
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
