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

/** Written as a real saga should be: ids only, resources neither stored nor serialized; public, for Axon makes it. */
@Saga
@ProcessingGroup("saga.promise")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
@SuppressWarnings("NullAway.Init")
public class PromiseSaga {

    @JsonIgnore
    @Autowired
    private transient DeadlineManager deadlines;

    @JsonIgnore
    @Autowired
    private transient CommandGateway commands;

    @JsonIgnore
    @Autowired
    private transient SagaSpy spy;

    private UUID caseId;
    private String deadlineId;

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void react(Promised event) {
        caseId = event.caseId();
        deadlineId = deadlines.schedule(event.dueAt(), "late");
        spy.reacted();
    }

    @DeadlineHandler(deadlineName = "late")
    void late() {
        commands.sendAndWait(new MarkLate(UUID.randomUUID(), caseId));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void react(Kept event) {
        deadlines.cancelSchedule("late", deadlineId);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void react(BecameLate event) {
        deadlines.cancelSchedule("late", deadlineId);
    }
}
