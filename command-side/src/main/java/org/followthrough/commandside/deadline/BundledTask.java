package org.followthrough.commandside.deadline;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task that takes others of its kind along which are due too, all in one transaction: a commit for each would cost more
 * than what it does. Where one of them fails nothing of any is done, and each runs alone (docs/adr/0012).
 */
final class BundledTask<T> extends OneTimeTask<T> {

    private static final Logger LOG = LoggerFactory.getLogger(BundledTask.class);

    private final Task<T> task;
    private final DueRows rows;
    private final Beat beat;
    private final TransactionManager transactions;
    private final int mostOthers;
    private final Bundling<T> bundling;

    /**
     * @param mostOthers zero where each runs alone
     */
    BundledTask(
            Task<T> task,
            DueRows rows,
            Beat beat,
            TransactionManager transactions,
            int mostOthers,
            Bundling<T> bundling) {
        super(task.getName(), task.getDataClass());
        this.task = task;
        this.rows = rows;
        this.beat = beat;
        this.transactions = transactions;
        this.mostOthers = mostOthers;
        this.bundling = bundling;
    }

    @Override
    public void executeOnce(TaskInstance<T> picked, ExecutionContext context) {
        boolean failedBefore = context.getExecution().consecutiveFailures > 0;
        List<TaskInstance<T>> others = failedBefore || mostOthers == 0
                ? List.of()
                : rows.claim(context.getExecution(), getDataClass(), mostOthers);
        if (others.isEmpty() || !succeedTogether(picked, others, context)) {
            task.execute(picked, context);
        }
    }

    private boolean succeedTogether(TaskInstance<T> picked, List<TaskInstance<T>> others, ExecutionContext context) {
        List<TaskInstance<T>> all = new ArrayList<>(others);
        all.add(picked);
        List<T> tasks = all.stream().map(TaskInstance::getData).toList();
        Runnable bundle = () -> inOneTransaction(() -> {
            bundling.readAhead(tasks);
            all.forEach(each -> task.execute(each, context));
            rows.remove(others);
        });
        try {
            beat.during(() -> bundling.holding(tasks, bundle), () -> rows.beat(others));
            return true;
        } catch (RuntimeException failed) {
            LOG.debug("{} deadlines failed together and run one by one", all.size(), failed);
            rows.giveBack(others);
            return false;
        }
    }

    /** What the tasks do in units of work of their own joins this one, and its events are appended at its end. */
    private void inOneTransaction(Runnable work) {
        UnitOfWork<?> all = new DefaultUnitOfWork<>(GenericMessage.asMessage(getName()));
        all.attachTransaction(transactions);
        all.execute(work);
    }
}
