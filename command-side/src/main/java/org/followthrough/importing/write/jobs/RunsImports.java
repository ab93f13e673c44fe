package org.followthrough.importing.write.jobs;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.followthrough.platform.store.LockRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does the imports there are, one at a time in this process and each in one process: a turn is given back by whoever dies,
 * so the next process goes on at once. Starts last and stops first, since it needs everything else.
 */
@Component
class RunsImports implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunsImports.class);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final JobTable jobs;
    private final JobRun run;
    private final KeptFiles files;
    private final LockRegistry turns;
    private volatile ScheduledExecutorService thread = stopped();
    private int failures;

    RunsImports(JobTable jobs, JobRun run, KeptFiles files, DataSource dataSource) {
        this.jobs = jobs;
        this.run = run;
        this.files = files;
        this.turns = new LockRegistry(dataSource);
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread imports = new Thread(work, "imports");
                imports.setDaemon(true);
                return imports;
            });
            thread.execute(this::look);
        }
    }

    @Override
    public synchronized void stop() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An import did not stop; it goes on at the next start");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !thread.isShutdown();
    }

    private static ScheduledExecutorService stopped() {
        ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }

    private void look() {
        boolean failed = !quietly("Looking for imports", this::runAll);
        boolean alsoFailed = !quietly("Removing files of ended imports", files::removeEnded);
        failures = failed || alsoFailed ? Math.min(failures + 1, MOST_DOUBLINGS) : 0;
        try {
            thread.schedule(this::look, PAUSE.toMillis() << failures, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Imports are no longer looked for");
        }
    }

    /** One that fails does not hold up the next. */
    private void runAll() {
        boolean all = true;
        for (UUID job : jobs.running()) {
            all &= quietly("Import " + job, () -> turns.whenFree("import " + job, () -> run.run(job)));
        }
        if (!all) {
            throw new IllegalStateException("an import was cut short");
        }
    }

    /** The class of the failure alone: its message may quote personal data. */
    private boolean quietly(String what, Runnable work) {
        try {
            if (isRunning()) {
                work.run();
            }
            return true;
        } catch (RuntimeException failed) {
            if (isRunning()) {
                LOG.warn(
                        "{} failed and is done again: {}",
                        what,
                        failed.getClass().getName());
            } else {
                LOG.info("{} goes on at the next start", what);
            }
            return false;
        }
    }
}
