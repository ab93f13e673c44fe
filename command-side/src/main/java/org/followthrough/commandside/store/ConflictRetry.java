package org.followthrough.commandside.store;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** When a command that met a conflict is handled again, and how often. */
final class ConflictRetry implements AutoCloseable {

    private static final int MOST_ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MS = 5;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "command-retry");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param attempts how often it was tried, at least once
     * @return false where it is given up
     */
    boolean scheduled(int attempts, Runnable again) {
        if (attempts >= MOST_ATTEMPTS) {
            return false;
        }
        try {
            executor.schedule(again, pauseAfter(attempts), TimeUnit.MILLISECONDS);
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
}
