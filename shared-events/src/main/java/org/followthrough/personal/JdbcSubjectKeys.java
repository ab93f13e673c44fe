package org.followthrough.personal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Subjects' keys in {@code command_side.subject_key}. Keys are written on a connection of their own and committed at once:
 * with Axon Server the event store knows nothing of this database's transaction, and an event sealed with a key that was
 * rolled back could never be read.
 */
public final class JdbcSubjectKeys implements SubjectKeys {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final WrappedKeys wrapped;
    private final Clock clock;
    private final KeyCache cache;

    /** @param dataSource hands out real connections, not the current transaction's */
    public JdbcSubjectKeys(DataSource dataSource, KeyEncryptionKey kek, Clock clock) {
        this(dataSource, kek, clock, new KeyCache(System::nanoTime));
    }

    JdbcSubjectKeys(DataSource dataSource, KeyEncryptionKey kek, Clock clock, KeyCache cache) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.wrapped = new WrappedKeys(kek);
        this.clock = clock;
        this.cache = cache;
    }

    @Override
    public SubjectKey find(UUID subject) {
        SubjectKey key = cached(subject);
        if (key == null) {
            throw new IllegalStateException(
                    "Subject " + subject + " has no key: the keys are older than the events, restore both together");
        }
        return key;
    }

    @Override
    public SubjectKey findOrMint(UUID subject) {
        SubjectKey key = cached(subject);
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

    private @Nullable SubjectKey cached(UUID subject) {
        SubjectKey key = cache.find(subject);
        return key != null ? key : load(subject);
    }

    private @Nullable SubjectKey load(UUID subject) {
        long readAt = cache.now();
        SubjectKey key = DataAccessUtils.singleResult(jdbc.query(
                "select state, wrapped, erased_at from command_side.subject_key where subject = ?",
                (row, number) -> keyOf(subject, row),
                subject));
        if (key != null) {
            cache.put(subject, key, readAt);
        }
        return key;
    }

    private SubjectKey keyOf(UUID subject, ResultSet row) throws SQLException {
        return row.getString("state").equals("ERASED")
                ? new SubjectKey.Destroyed(row.getTimestamp("erased_at").toInstant())
                : new SubjectKey.Usable(wrapped.open(subject, row.getBytes("wrapped")));
    }

    /** Sorted by subject, so that two that mint the same ones do not lock each other out. */
    private void insert(List<UUID> subjects) {
        Timestamp madeAt = Timestamp.from(Instant.now(clock));
        try (Connection own = dataSource.getConnection()) {
            own.setAutoCommit(false);
            try (PreparedStatement insert = own.prepareStatement("""
                    insert into command_side.subject_key (subject, state, wrapped, kek_id, made_at)
                    values (?, 'ACTIVE', ?, ?, ?) on conflict (subject) do nothing""")) {
                for (UUID subject : subjects) {
                    insert.setObject(1, subject);
                    insert.setBytes(2, wrapped.make(subject));
                    insert.setString(3, wrapped.kekId());
                    insert.setTimestamp(4, madeAt);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            own.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("Keys could not be stored (SQLState " + failed.getSQLState() + ")", failed);
        }
    }
}
