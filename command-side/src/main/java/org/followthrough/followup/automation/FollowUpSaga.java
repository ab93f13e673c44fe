package org.followthrough.followup.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.obligation.automation.WatchingSaga;
import org.followthrough.obligation.commands.OverdueCommands;
import org.jspecify.annotations.Nullable;

/** Watches the one check a person is owed (rules F1, F7). */
@Saga
@ProcessingGroup("saga.followup")
public class FollowUpSaga extends WatchingSaga {

    private static final Set<ObligationKind> KINDS = EnumSet.of(ObligationKind.CHECK);

    public FollowUpSaga() {}

    /** Of one stored before sagas had a watch; it is stored with one the next time. */
    @JsonCreator
    FollowUpSaga(
            @JsonProperty("check") @Nullable UUID check,
            @JsonProperty("escalatesFrom") @Nullable LocalDate escalatesFrom,
            @JsonProperty("deadlineName") @Nullable String deadlineName,
            @JsonProperty("deadlineId") @Nullable String deadlineId) {
        if (check != null && escalatesFrom != null) {
            watched().takeOver(check, ObligationKind.CHECK, escalatesFrom, deadlineName, deadlineId);
        }
    }

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

    // deadlines set before checks were watched as other obligations are

    @DeadlineHandler(deadlineName = "followup.check-overdue")
    void oldDueDatePassed(String ofCheck) {
        reached(ofCheck, 1);
    }

    @DeadlineHandler(deadlineName = "followup.check-level-2")
    void oldLevel2Reached(String ofCheck) {
        reached(ofCheck, 2);
    }

    @DeadlineHandler(deadlineName = "followup.check-level-3")
    void oldLevel3Reached(String ofCheck) {
        reached(ofCheck, 3);
    }

    @Override
    protected CaseCommand command(UUID ofCase, UUID obligation, int level) {
        return OverdueCommands.reached(ObligationKind.CHECK, ofCase, obligation, level);
    }
}
