package org.followthrough.followup.automation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.obligation.commands.OverdueCommands;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Watches the one check a person is owed: a passed date becomes a command, and the case decides whether it is still true.
 * Holds nothing but ids and dates; everything it forgets can be read from the case.
 */
@Saga
@ProcessingGroup("saga.followup")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public class FollowUpSaga {

    private static final String CASE = "caseId";
    private static final String OVERDUE = "followup.check-overdue";
    private static final String LEVEL_2 = "followup.check-level-2";
    private static final String LEVEL_3 = "followup.check-level-3";

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
    private @Nullable UUID check;
    private @Nullable LocalDate escalatesFrom;
    private @Nullable String deadlineName;
    private @Nullable String deadlineId;

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(CheckScheduled event) {
        caseId = event.caseId();
        check = event.check();
        escalatesFrom = event.escalatesFrom();
        wait(OVERDUE, protocol.overdueFrom(event.dueOn()));
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(CheckMovedEarlier event) {
        escalatesFrom = event.to();
        wait(OVERDUE, protocol.overdueFrom(event.to()));
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(CheckBecameOverdue event) {
        wait(LEVEL_2, startOf(escalation().plusDays(protocol.escalation().level2AfterDays())));
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(CheckEscalated event) {
        if (event.level() == 2) {
            wait(LEVEL_3, startOf(escalation().plusDays(protocol.escalation().level3AfterDays())));
        }
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(CheckCompleted event) {
        stopWaiting();
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(PersonDeclaredLost event) {
        stopWaiting();
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(FollowUpWoken event) {
        stopWaiting();
    }

    @SagaEventHandler(associationProperty = CASE)
    void react(FollowUpDeclined event) {
        stopWaiting();
    }

    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(CheckSuperseded event) {
        stopWaiting();
    }

    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void react(FollowUpEnded event) {
        stopWaiting();
    }

    @DeadlineHandler(deadlineName = OVERDUE)
    void dueDatePassed(String ofCheck) {
        passed();
        commands.sendAndWait(OverdueCommands.reached(ObligationKind.CHECK, id(), UUID.fromString(ofCheck), 1));
    }

    @DeadlineHandler(deadlineName = LEVEL_2)
    void level2Reached(String ofCheck) {
        escalate(ofCheck, 2);
    }

    @DeadlineHandler(deadlineName = LEVEL_3)
    void level3Reached(String ofCheck) {
        escalate(ofCheck, 3);
    }

    private void escalate(String ofCheck, int level) {
        passed();
        commands.sendAndWait(OverdueCommands.reached(ObligationKind.CHECK, id(), UUID.fromString(ofCheck), level));
    }

    private void wait(String name, Instant until) {
        stopWaiting();
        deadlineName = name;
        deadlineId =
                deadlines.schedule(until, name, Objects.requireNonNull(check).toString());
    }

    private void stopWaiting() {
        if (deadlineName != null && deadlineId != null) {
            deadlines.cancelSchedule(deadlineName, deadlineId);
        }
        passed();
    }

    private void passed() {
        deadlineName = null;
        deadlineId = null;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(protocol.zone()).toInstant();
    }

    private LocalDate escalation() {
        return Objects.requireNonNull(escalatesFrom);
    }

    private UUID id() {
        return Objects.requireNonNull(caseId);
    }
}
