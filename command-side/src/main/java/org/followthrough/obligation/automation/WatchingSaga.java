package org.followthrough.obligation.automation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.commands.OverdueCommands;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is alike in all sagas of obligations: a passed date becomes a command, and the case decides whether it is still true. Lives
 * while any of its kinds is owed. Answering a deadline changes nothing in it, so that only its processor ever writes it (docs/adr/0012).
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public abstract class WatchingSaga {

    /** What sagas are found by. */
    protected static final String CASE = "caseId";

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

    /** The obligations this saga answers for. */
    protected abstract Set<ObligationKind> kinds();

    @DeadlineHandler(deadlineName = Watch.OVERDUE)
    void dueDatePassed(String obligation) {
        reached(obligation, 1);
    }

    @DeadlineHandler(deadlineName = Watch.LEVEL_2)
    void level2Reached(String obligation) {
        reached(obligation, 2);
    }

    @DeadlineHandler(deadlineName = Watch.LEVEL_3)
    void level3Reached(String obligation) {
        reached(obligation, 3);
    }

    /** One that is not owed any more asks for nothing. */
    private void reached(String obligation, int level) {
        watch.owed(UUID.fromString(obligation))
                .map(owed -> OverdueCommands.reached(Objects.requireNonNull(caseId), owed, level))
                .ifPresent(commands::sendAndWait);
    }

    protected final void watch(CaseEvent event) {
        caseId = event.caseId();
        watch.react(event, kinds(), deadlines, protocol);
        if (watch.isOver()) {
            SagaLifecycle.end();
        }
    }
}
