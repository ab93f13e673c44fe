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
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Subjects' keys in {@code command_side.subject_key}. Keys are made on a connection of their own and committed at once:
 * with Axon Server the event store knows nothing of this database's transaction, and an event sealed with a key that was
 * rolled back could never be read. Reading joins the transaction at hand, so that it never waits for a second connection.
 */
public final class JdbcSubjectKeys implements SubjectKeys, AutoCloseable {

    /** Keys made one after the other are asked for one after the other: by a page of one case, and by every replay. */
    private static final int READ_AHEAD = 32;

    private static final String MISSED_AND_NEXT = """
            with missed as (select made_in from command_side.subject_key where subject = ?)
            select subject, state, wrapped, erased_at from command_side.subject_key, missed
            where subject_key.made_in between missed.made_in and missed.made_in + ?""";

    private static final String MINT = """
            insert into command_side.subject_key (subject, state, wrapped, kek_id, made_at)
            values (?, 'ACTIVE', ?, ?, ?) on conflict (subject) do nothing""";

    private static final String DESTROY = """
            insert into command_side.subject_key (subject, state, made_at, erased_at) values (?, 'ERASED', ?, ?)
            on conflict (subject) do update
            set state = 'ERASED', wrapped = null, kek_id = null, erased_at = excluded.erased_at
            where subject_key.state = 'ACTIVE'""";

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final WrappedKeys wrapped;
    private final Clock clock;
    private final KeyCache cache;

    /** @param dataSource hands out connections that are not the current transaction's */
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
        SubjectKey key = cachedOrLoaded(subject);
        if (key == null) {
            throw new IllegalStateException(
                    "Subject " + subject + " has no key: the keys are older than the events, restore both together");
        }
        return key;
    }

    @Override
    public SubjectKey findOrMint(UUID subject) {
        SubjectKey key = cachedOrLoaded(subject);
        if (key == null) {
            insert(List.of(subject));
        }
        return key == null ? find(subject) : key;
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
        Timestamp now = Timestamp.from(Instant.now(clock));
        inATransactionOfItsOwn(connection -> {
            try (PreparedStatement destroy = connection.prepareStatement(DESTROY)) {
                destroy.setObject(1, subject);
                destroy.setTimestamp(2, now);
                destroy.setTimestamp(3, now);
                return new int[] {destroy.executeUpdate()};
            }
        });
        cache.drop(subject);
        return find(subject) instanceof SubjectKey.Destroyed;
    }

    @Override
    public void close() {
        cache.close();
    }

    private @Nullable SubjectKey cachedOrLoaded(UUID subject) {
        SubjectKey key = cache.find(subject);
        return key != null ? key : load(subject);
    }

    private @Nullable SubjectKey load(UUID missed) {
        long readAt = cache.now();
        SubjectKey found = null;
        for (Row row : jdbc.query(MISSED_AND_NEXT, (row, number) -> row(row), missed, READ_AHEAD - 1)) {
            cache.put(row.subject, row.key, readAt);
            found = row.subject.equals(missed) ? row.key : found;
        }
        return found;
    }

    private Row row(ResultSet row) throws SQLException {
        UUID subject = row.getObject("subject", UUID.class);
        return new Row(
                subject,
                row.getString("state").equals("ERASED")
                        ? new SubjectKey.Destroyed(row.getTimestamp("erased_at").toInstant())
                        : new SubjectKey.Usable(wrapped.open(subject, row.getBytes("wrapped"))));
    }

    /** Sorted by subject, so that two that mint the same ones do not lock each other out. */
    private void insert(List<UUID> sorted) {
        Timestamp madeAt = Timestamp.from(Instant.now(clock));
        long readAt = cache.now();
        List<WrappedKeys.Made> made = sorted.stream().map(wrapped::make).toList();
        int[] inserted = inATransactionOfItsOwn(connection -> {
            try (PreparedStatement mint = connection.prepareStatement(MINT)) {
                for (int i = 0; i < made.size(); i++) {
                    mint.setObject(1, sorted.get(i));
                    mint.setBytes(2, made.get(i).wrapped());
                    mint.setString(3, wrapped.kekId());
                    mint.setTimestamp(4, madeAt);
                    mint.addBatch();
                }
                return mint.executeBatch();
            }
        });
        for (int i = 0; i < made.size(); i++) {
            if (inserted[i] == 1) {
                cache.put(sorted.get(i), new SubjectKey.Usable(made.get(i).aead()), readAt);
            }
        }
    }

    private int[] inATransactionOfItsOwn(Work work) {
        try (Connection own = dataSource.getConnection()) {
            own.setAutoCommit(false);
            try {
                int[] changed = work.on(own);
                own.commit();
                return changed;
            } catch (SQLException failed) {
                own.rollback();
                throw failed;
            } finally {
                own.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Keys could not be stored (SQLState " + failed.getSQLState() + ")", failed);
        }
    }

    private record Row(UUID subject, SubjectKey key) {}

    private interface Work {
        int[] on(Connection connection) throws SQLException;
    }
}
