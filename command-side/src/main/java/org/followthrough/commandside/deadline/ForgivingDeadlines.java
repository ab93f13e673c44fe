package org.followthrough.commandside.deadline;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancelling a deadline that is just running, or that ended while it was being cancelled, changes nothing: its command is
 * idempotent, and the aggregate decides. Cancel by the stored id; cancelling all of a name reads every task there is.
 */
final class ForgivingDeadlines extends DbSchedulerDeadlineManager {

    private static final Logger LOG = LoggerFactory.getLogger(ForgivingDeadlines.class);

    ForgivingDeadlines(Builder builder) {
        super(builder);
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
