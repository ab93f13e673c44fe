package org.followthrough.commandside.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;

/** Starts after the command handlers are there to answer deadlines, and stops before they go. */
final class RunsScheduler implements Lifecycle {

    private final Scheduler scheduler;

    RunsScheduler(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INSTRUCTION_COMPONENTS, scheduler::start);
        lifecycle.onShutdown(Phase.INSTRUCTION_COMPONENTS, scheduler::stop);
    }

    boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
