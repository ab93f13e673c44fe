package org.followthrough.commandside.store;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a command again when another command took its place in the stream first, unless its sender named the version
 * it was meant for: only the sender can judge what changed.
 */
final class ConflictRetry implements RetryScheduler, AutoCloseable {

    /** Metadata key of commands that are meant for one version of their case (architecture.md 6, trap 3). */
    static final String EXPECTED_VERSION = "expectedVersion";

    private static final Logger LOG = LoggerFactory.getLogger(ConflictRetry.class);
    private static final int MOST_ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MS = 5;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "command-retry");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        int attempts = failures.size();
        if (attempts >= MOST_ATTEMPTS
                || command.getMetaData().containsKey(EXPECTED_VERSION)
                || !isConflict(lastFailure)) {
            return false;
        }
        LOG.debug("{} met a conflict and is sent again (attempt {})", command.getCommandName(), attempts + 1);
        return scheduled(dispatch, pauseAfter(attempts));
    }

    private boolean scheduled(Runnable dispatch, long pauseMs) {
        try {
            executor.schedule(dispatch, pauseMs, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException closing) {
            return false;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** Doubles each time, with a random half so that two commands do not meet again. */
    private static long pauseAfter(int attempts) {
        long pause = FIRST_PAUSE_MS << attempts;
        return pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
    }

    private static boolean isConflict(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ConcurrencyException.class::isInstance);
    }
}
