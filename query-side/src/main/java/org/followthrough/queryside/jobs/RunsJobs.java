package org.followthrough.queryside.jobs;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.followthrough.platform.store.LockRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs all jobs there are, from when commands and queries are answered until they no longer are. One that fails is done again. Each has
 * a thread of its own: one that hangs holds up no other.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "followthrough.management", havingValue = "false", matchIfMissing = true)
public class RunsJobs {

    @Bean
    Jobs recurringJobs(ObjectProvider<RecurringJob> jobs, DataSource dataSource) {
        return new Jobs(jobs.stream().toList(), new LockRegistry(dataSource));
    }

    static final class Jobs implements Lifecycle {

        private static final Logger LOG = LoggerFactory.getLogger(RunsJobs.class);

        private final List<RecurringJob> jobs;
        private final LockRegistry turns;
        private final ScheduledExecutorService executor;

        Jobs(List<RecurringJob> jobs, LockRegistry turns) {
            this.jobs = jobs;
            this.turns = turns;
            this.executor = Executors.newScheduledThreadPool(jobs.size(), work -> {
                Thread thread = new Thread(work, "recurring-job");
                thread.setDaemon(true);
                return thread;
            });
        }

        @Override
        public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
            lifecycle.onStart(Phase.INSTRUCTION_COMPONENTS, () -> jobs.forEach(this::begin));
            lifecycle.onShutdown(Phase.INSTRUCTION_COMPONENTS, executor::shutdownNow);
        }

        private void begin(RecurringJob job) {
            long every = job.every().toMillis();
            executor.scheduleWithFixedDelay(() -> quietly(job), every, every, TimeUnit.MILLISECONDS);
        }

        /** The class of the failure alone: its message may quote personal data. */
        private void quietly(RecurringJob job) {
            try {
                if (job.inEachProcess()) {
                    job.work().run();
                } else {
                    turns.whenFree(job.name(), job.work());
                }
            } catch (RuntimeException failed) {
                LOG.warn(
                        "{} failed and is done again: {}",
                        job.name(),
                        failed.getClass().getName());
            }
        }
    }
}
