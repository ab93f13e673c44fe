package org.followthrough.standalone;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** Says in the log that the file system of the data folder is full, and that it no longer is. */
final class DiskWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);
    private static final long LOOKS_EVERY_SECONDS = 5;

    private final String folder;
    private final DataSize least;
    private final LongSupplier free;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "disk-watch");
        thread.setDaemon(true);
        return thread;
    });
    private boolean told;

    /**
     * @param least that it should have free
     * @param free bytes that this user may still write
     */
    DiskWatch(String folder, DataSize least, LongSupplier free) {
        this.folder = folder;
        this.least = least;
        this.free = free;
    }

    DiskWatch begin() {
        looks.scheduleWithFixedDelay(this::look, 0, LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    boolean isFull() {
        return free.getAsLong() < least.toBytes();
    }

    void look() {
        boolean full = isFull();
        if (full && !told) {
            LOG.error(
                    "The disk of {} is full: {} MB are free, and less than {} MB is too little. Make room; nothing need be"
                            + " started again.",
                    folder,
                    DataSize.ofBytes(free.getAsLong()).toMegabytes(),
                    least.toMegabytes());
        }
        if (!full && told) {
            LOG.info("The disk of {} has room again", folder);
        }
        told = full;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
