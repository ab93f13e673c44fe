package org.followthrough.commandside.deadline;

import static org.axonframework.deadline.GenericDeadlineMessage.asDeadlineMessage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineToken;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancelling a deadline that is just running, or that ended while it was being cancelled, changes nothing: its command is
 * idempotent, and the aggregate decides. Cancel by the stored id; cancelling all of a name reads every task there is. What a unit
 * of work schedules is stored in one statement at its end, in its transaction.
 */
final class ForgivingDeadlines extends DbSchedulerDeadlineManager {

    private static final Logger LOG = LoggerFactory.getLogger(ForgivingDeadlines.class);

    private final Scheduler scheduler;
    private final Serializer serializer;

    ForgivingDeadlines(Builder builder, Scheduler scheduler, Serializer serializer) {
        super(builder.scheduler(scheduler).serializer(serializer));
        this.scheduler = scheduler;
        this.serializer = serializer;
    }

    @Override
    public String schedule(Instant at, String name, @Nullable Object payload, ScopeDescriptor scope) {
        if (!CurrentUnitOfWork.isStarted()) {
            return super.schedule(at, name, payload, scope);
        }
        String id = IdentifierFactory.getInstance().generateIdentifier();
        DeadlineMessage<?> message = processDispatchInterceptors(asDeadlineMessage(name, payload, at));
        var task = new TaskInstance<>(new DbSchedulerDeadlineToken(id).getTaskName(), id, details(message, scope));
        Map<String, SchedulableInstance<?>> scheduled = ofThisUnit();
        if (scheduled.isEmpty()) {
            CurrentUnitOfWork.get().root().onCommit(unit -> store(scheduled));
        }
        scheduled.put(id, SchedulableInstance.of(task, at));
        return id;
    }

    /** As Axon stores it. */
    private DbSchedulerBinaryDeadlineDetails details(DeadlineMessage<?> message, ScopeDescriptor scope) {
        SerializedObject<byte[]> to = serializer.serialize(scope, byte[].class);
        SerializedObject<byte[]> payload = serializer.serialize(message.getPayload(), byte[].class);
        return new DbSchedulerBinaryDeadlineDetails(
                message.getDeadlineName(),
                to.getData(),
                to.getType().getName(),
                payload.getData(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                serializer.serialize(message.getMetaData(), byte[].class).getData());
    }

    private static Map<String, SchedulableInstance<?>> ofThisUnit() {
        return CurrentUnitOfWork.get().root().getOrComputeResource("scheduled", key -> new LinkedHashMap<>());
    }

    /** Callbacks of a commit run last come first, so the transaction is still open. */
    private void store(Map<String, SchedulableInstance<?>> scheduled) {
        List<SchedulableInstance<?>> all = List.copyOf(scheduled.values());
        scheduled.clear();
        scheduler.scheduleBatch(all);
    }

    @Override
    public void cancelSchedule(String name, String id) {
        if (!CurrentUnitOfWork.isStarted() || ofThisUnit().remove(id) == null) {
            super.cancelSchedule(name, id);
        }
    }

    @Override
    protected void runOnPrepareCommitOrNow(Runnable scheduling) {
        super.runOnPrepareCommitOrNow(() -> {
            try {
                scheduling.run();
            } catch (TaskInstanceCurrentlyExecutingException | ExecutionException running) {
                LOG.debug("Not cancelled, already running: {}", running.getInstanceId());
            }
        });
    }
}
