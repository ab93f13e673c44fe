package org.followthrough.queryside.views;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.startup.NodeName;
import org.followthrough.queryside.tasks.Task;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is asked about views: a step of each open task at each look, in every process. */
public final class ViewTasks {

    private static final Logger LOG = LoggerFactory.getLogger(ViewTasks.class);

    private final Tasks tasks;
    private final RebuildView rebuild;
    private final RetryDeadLetters letters;
    private final NodeName process;

    ViewTasks(Tasks tasks, RebuildView rebuild, RetryDeadLetters letters, NodeName process) {
        this.tasks = tasks;
        this.rebuild = rebuild;
        this.letters = letters;
        this.process = process;
    }

    /** Repeatable at any time, and beside other processes that do the same. */
    public void look() {
        List<Task> open = tasks.open();
        open.forEach(this::go);
        rebuild.resume(open.stream()
                .filter(task -> task.kind() == Kind.REBUILD && task.isWaiting())
                .map(Task::subject)
                .collect(Collectors.toSet()));
    }

    /** One that fails does not keep the others waiting; what only waits for Axon Server is no failure. */
    private void go(Task task) {
        try {
            step(task);
        } catch (RuntimeException failed) {
            if (!FailureClassifier.hindranceIn(failed).passes()) {
                LOG.warn(
                        "{} of {} failed and is done again: {}",
                        task.kind(),
                        task.subject(),
                        failed.getClass().getName());
            }
        }
    }

    private void step(Task task) {
        if (task.kind() == Kind.REBUILD) {
            tasks.take(task, process.value());
            rebuild.go(task);
        } else if (task.kind() == Kind.RETRY) {
            tasks.take(task, process.value());
            letters.go(task);
        }
    }
}
