package org.followthrough.commandside.promise;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.followthrough.commandside.promise.Promises.BecameLate;
import org.followthrough.commandside.promise.Promises.Kept;
import org.followthrough.commandside.promise.Promises.MarkLate;
import org.followthrough.commandside.promise.Promises.Promised;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks the same promises as {@link PromiseSaga}, in another order. */
@Saga
@ProcessingGroup("saga.reminded")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
@SuppressWarnings("NullAway.Init")
public class RemindedSaga {

    @JsonIgnore
    @Autowired
    private transient DeadlineManager deadlines;

    @JsonIgnore
    @Autowired
    private transient CommandGateway commands;

    private UUID caseId;
    private String deadlineId;

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void react(Promised event) {
        caseId = event.caseId();
        int anyOrder = Math.floorMod(caseId.hashCode(), 100_000);
        deadlineId = deadlines.schedule(event.dueAt().plusMillis(anyOrder), "remind");
    }

    @DeadlineHandler(deadlineName = "remind")
    void remind() {
        commands.sendAndWait(new MarkLate(UUID.randomUUID(), caseId));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void react(Kept event) {
        deadlines.cancelSchedule("remind", deadlineId);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void react(BecameLate event) {
        deadlines.cancelSchedule("remind", deadlineId);
    }
}
