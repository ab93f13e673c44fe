package org.followthrough.standalone;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Starts the own PostgreSQL again where it died. Where it does not start, the program ends, for whoever watches over that one;
 * on a full disk it is tried until there is room.
 */
final class PostgresWatch implements ApplicationListener<ContextClosedEvent>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final long LOOKS_EVERY_MILLIS = 500;
    private static final long TRIES_FOR_SECONDS = 10;

    private final OwnPostgres postgres;
    private final DiskWatch disk;
    private final Runnable end;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "postgres-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param end of the program, without a word to what is still at work: all of it needs the database */
    PostgresWatch(OwnPostgres postgres, DiskWatch disk, Runnable end) {
        this.postgres = postgres;
        this.disk = disk;
        this.end = end;
        looks.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!postgres.isGone()) {
            return;
        }
        LOG.error("PostgreSQL ended by itself and is started again. What it said is in {}", postgres.log());
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(TRIES_FOR_SECONDS);
        while (!looks.isShutdown() && System.nanoTime() < giveUp) {
            if (postgres.startAgain()) {
                LOG.info("PostgreSQL was started again");
                return;
            }
            if (disk.isFull()) {
                giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(TRIES_FOR_SECONDS);
            }
        }
        if (!looks.isShutdown()) {
            LOG.error("PostgreSQL does not start, so the program ends. What it said is in {}", postgres.log());
            end.run();
        }
    }

    /** Whoever ends the program may end PostgreSQL too. */
    @Override
    public void onApplicationEvent(ContextClosedEvent ending) {
        close();
    }

    @Override
    public void close() {
        looks.shutdown();
        try {
            looks.awaitTermination(TRIES_FOR_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
