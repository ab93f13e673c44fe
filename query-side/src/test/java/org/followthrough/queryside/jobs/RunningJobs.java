package org.followthrough.queryside.jobs;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.lifecycle.Lifecycle.LifecycleHandler;
import org.axonframework.lifecycle.Lifecycle.LifecycleRegistry;
import org.followthrough.platform.store.LockRegistry;

/** Jobs that run as they do in the program, for tests in other packages. */
public final class RunningJobs implements AutoCloseable {

    private Supplier<CompletableFuture<?>> end = () -> CompletableFuture.completedFuture(null);

    public RunningJobs(List<RecurringJob> jobs, DataSource database) {
        new RunsJobs.Jobs(jobs, new LockRegistry(database)).registerLifecycleHandlers(new LifecycleRegistry() {
            @Override
            public void onStart(int phase, LifecycleHandler begins) {
                begins.run().join();
            }

            @Override
            public void onShutdown(int phase, LifecycleHandler ends) {
                end = ends::run;
            }
        });
    }

    @Override
    public void close() {
        end.get().join();
    }
}
