package org.followthrough.commandside.deadline;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;

/**
 * A task that is tried again after 1, 2, 4, … seconds, at most five minutes, until it succeeds. Left to itself it would
 * wait five minutes each time, and a conflict with someone's command is over in milliseconds.
 */
final class RetriedTask<T> extends OneTimeTask<T> {

    private static final int MOST_DOUBLINGS = 9;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Task<T> task;

    RetriedTask(Task<T> task) {
        super(task.getName(), task.getDataClass(), RetriedTask::again);
        this.task = task;
    }

    @Override
    public void executeOnce(TaskInstance<T> instance, ExecutionContext context) {
        task.execute(instance, context);
    }

    private static <T> void again(ExecutionComplete failed, ExecutionOperations<T> operations) {
        operations.reschedule(failed, failed.getTimeDone().plus(pauseAfter(failed.getExecution().consecutiveFailures)));
    }

    static Duration pauseAfter(int earlierFailures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(earlierFailures, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
