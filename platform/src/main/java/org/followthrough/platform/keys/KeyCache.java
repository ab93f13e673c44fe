package org.followthrough.platform.keys;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Unwrapped keys, out of memory within a minute: a key that another process destroyed is forgotten here too. Measured in
 * elapsed time, whatever the clock says.
 */
final class KeyCache implements AutoCloseable {

    /** Counted from the moment the key was read from the database. */
    static final Duration LIFETIME = Duration.ofSeconds(50);

    private static final Duration SWEPT_EVERY = Duration.ofSeconds(10);

    /** A replay meets more subjects in a minute than memory holds; each takes about a kilobyte. */
    private static final int LARGEST = 8_192;

    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "forget-keys");
        thread.setDaemon(true);
        return thread;
    });

    KeyCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        sweeper.scheduleWithFixedDelay(
                this::dropOld, SWEPT_EVERY.toMillis(), SWEPT_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Nullable
    SubjectKey find(UUID subject) {
        Entry entry = entries.get(subject);
        return entry == null || isOld(entry) ? null : entry.key;
    }

    /** @param readAt {@link #now} before the key was read */
    void put(UUID subject, SubjectKey key, long readAt) {
        if (entries.size() >= LARGEST) {
            entries.clear();
        }
        entries.put(subject, new Entry(key, readAt));
    }

    void drop(UUID subject) {
        entries.remove(subject);
    }

    void dropOld() {
        entries.values().removeIf(this::isOld);
    }

    int size() {
        return entries.size();
    }

    long now() {
        return nanoTime.getAsLong();
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        entries.clear();
    }

    private boolean isOld(Entry entry) {
        return now() - entry.readAt >= LIFETIME.toNanos();
    }

    private record Entry(SubjectKey key, long readAt) {}
}
