package org.followthrough.commandside.deadline;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every now and then that some work still goes on, so that no other process takes it for abandoned. */
final class Beat {

    private static final Logger LOG = LoggerFactory.getLogger(Beat.class);

    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "deadlines-beat");
        thread.setDaemon(true);
        return thread;
    });

    Beat(Duration every) {
        this.every = every;
    }

    void during(Runnable work, Runnable stillGoingOn) {
        ScheduledFuture<?> beats = timer.scheduleWithFixedDelay(
                () -> quietly(stillGoingOn), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        try {
            work.run();
        } finally {
            beats.cancel(false);
        }
    }

    private static void quietly(Runnable stillGoingOn) {
        try {
            stillGoingOn.run();
        } catch (RuntimeException failed) {
            LOG.debug("A beat was missed: {}", failed.getClass().getName());
        }
    }
}
