package org.followthrough.platform.keys;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Subjects' keys in the database, wrapped; opened ones are remembered for less than a minute. */
public final class JdbcSubjectKeys implements SubjectKeys, AutoCloseable {

    private final SubjectKeyRepository rows;
    private final WrappedKeys wrapped;
    private final Clock clock;
    private final KeyCache cache;

    /** @param dataSource hands out connections that are not the current transaction's */
    public JdbcSubjectKeys(DataSource dataSource, KeyEncryptionKey kek, Clock clock) {
        this(dataSource, kek, clock, new KeyCache(System::nanoTime));
    }

    JdbcSubjectKeys(DataSource dataSource, KeyEncryptionKey kek, Clock clock, KeyCache cache) {
        this.rows = new SubjectKeyRepository(dataSource);
        this.wrapped = new WrappedKeys(kek);
        this.clock = clock;
        this.cache = cache;
    }

    @Override
    public Optional<SubjectKey> findIfMade(UUID subject) {
        return Optional.ofNullable(cachedOrRead(subject));
    }

    @Override
    public SubjectKey findOrMint(UUID subject) {
        SubjectKey key = cachedOrRead(subject);
        if (key != null) {
            return key;
        }
        insert(List.of(subject));
        return find(subject);
    }

    @Override
    public void mint(Collection<UUID> subjects) {
        List<UUID> missing = subjects.stream()
                .distinct()
                .filter(subject -> cache.find(subject) == null)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            insert(missing);
        }
    }

    @Override
    public boolean destroy(UUID subject) {
        rows.destroy(subject, clock.instant());
        cache.drop(subject);
        return find(subject) instanceof SubjectKey.Destroyed;
    }

    @Override
    public void close() {
        cache.close();
    }

    private @Nullable SubjectKey cachedOrRead(UUID subject) {
        SubjectKey key = cache.find(subject);
        return key != null ? key : read(subject);
    }

    private @Nullable SubjectKey read(UUID missed) {
        long readAt = cache.now();
        SubjectKey found = null;
        for (SubjectKeyRepository.Row row : rows.readFrom(missed)) {
            if (row.subject().equals(missed)) {
                found = open(row);
                cache.put(missed, found, readAt);
            } else {
                rememberIfSound(row, readAt);
            }
        }
        return found;
    }

    /** A spoilt row is told when it is asked for, and spoils nothing for its neighbours. */
    private void rememberIfSound(SubjectKeyRepository.Row row, long readAt) {
        try {
            cache.put(row.subject(), open(row), readAt);
        } catch (IllegalStateException spoilt) {
            cache.drop(row.subject());
        }
    }

    private SubjectKey open(SubjectKeyRepository.Row row) {
        byte[] key = row.wrapped();
        return key == null
                ? new SubjectKey.Destroyed(Objects.requireNonNull(row.erasedAt()))
                : wrapped.open(row.subject(), key);
    }

    /** Sorted by subject, so that two that mint the same ones do not lock each other out. */
    private void insert(List<UUID> sorted) {
        long readAt = cache.now();
        List<WrappedKeys.Made> made = sorted.stream().map(wrapped::make).toList();
        Set<UUID> stored = rows.insert(made, clock.instant());
        made.stream()
                .filter(key -> stored.contains(key.subject()))
                .forEach(key -> cache.put(key.subject(), key.key(), readAt));
    }
}
