package org.followthrough.personal;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Unwrapped keys, for a minute at most: a key destroyed by another process is forgotten here within that time. */
public final class KeyCache {

    public static final Duration LIFETIME = Duration.ofSeconds(60);

    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    KeyCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Nullable
    SubjectKey find(UUID subject) {
        Entry entry = entries.get(subject);
        return entry == null || isOld(entry) ? null : entry.key;
    }

    /** @param readAt when the key was read from the store, which is when its minute began */
    void put(UUID subject, SubjectKey key, long readAt) {
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

    private boolean isOld(Entry entry) {
        return now() - entry.readAt >= LIFETIME.toNanos();
    }

    private record Entry(SubjectKey key, long readAt) {}
}
