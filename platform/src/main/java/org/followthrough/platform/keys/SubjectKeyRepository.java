package org.followthrough.platform.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The table {@code command_side.subject_key}. It is written on a connection of its own and committed at once: with Axon
 * Server the event store knows nothing of this database's transaction, and an event sealed with a key that was rolled back
 * could never be read. Reading joins the transaction at hand, so that it never waits for a second connection.
 */
final class SubjectKeyRepository {

    /** Keys made one after the other are asked for one after the other: by a page of one case, and by every replay. */
    private static final int READ_AHEAD = 32;

    private static final String MISSED_AND_NEXT = """
            with missed as (select made_in from command_side.subject_key where subject = ?)
            select subject, wrapped, erased_at from command_side.subject_key, missed
            where subject_key.made_in between missed.made_in and missed.made_in + ?""";

    /** One statement that tells which keys it made: a batch does not, where the driver rewrites batches. */
    private static final String MINT = """
            insert into command_side.subject_key (subject, state, wrapped, kek_id, made_at)
            select subject, 'ACTIVE', wrapped, kek_id, ? from unnest(?, ?, ?) as made (subject, wrapped, kek_id)
            on conflict (subject) do nothing returning subject""";

    private static final String DESTROY = """
            insert into command_side.subject_key (subject, state, made_at, erased_at) values (?, 'ERASED', ?, ?)
            on conflict (subject) do update
            set state = 'ERASED', wrapped = null, kek_id = null, erased_at = excluded.erased_at
            where subject_key.state = 'ACTIVE'""";

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    SubjectKeyRepository(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** The subject's row and those made next; empty where it has none. */
    List<Row> readFrom(UUID missed) {
        return jdbc.query(MISSED_AND_NEXT, (row, number) -> row(row), missed, READ_AHEAD - 1);
    }

    /**
     * One transaction for all.
     *
     * @return those that were stored; the other subjects had a row
     */
    Set<UUID> insert(List<WrappedKeys.Made> keys, Instant now) {
        Object[] subjects = keys.stream().map(WrappedKeys.Made::subject).toArray();
        byte[][] wrapped = keys.stream().map(WrappedKeys.Made::wrapped).toArray(byte[][]::new);
        Object[] kekIds = keys.stream().map(WrappedKeys.Made::kekId).toArray();
        return inATransactionOfItsOwn(connection -> {
            try (PreparedStatement mint = connection.prepareStatement(MINT)) {
                mint.setTimestamp(1, Timestamp.from(now));
                mint.setArray(2, connection.createArrayOf("uuid", subjects));
                mint.setArray(3, connection.createArrayOf("bytea", wrapped));
                mint.setArray(4, connection.createArrayOf("text", kekIds));
                return subjectsIn(mint.executeQuery());
            }
        });
    }

    private static Set<UUID> subjectsIn(ResultSet rows) throws SQLException {
        Set<UUID> subjects = new HashSet<>();
        while (rows.next()) {
            subjects.add(rows.getObject(1, UUID.class));
        }
        return subjects;
    }

    void destroy(UUID subject, Instant now) {
        inATransactionOfItsOwn(connection -> {
            try (PreparedStatement destroy = connection.prepareStatement(DESTROY)) {
                destroy.setObject(1, subject);
                destroy.setTimestamp(2, Timestamp.from(now));
                destroy.setTimestamp(3, Timestamp.from(now));
                return destroy.executeUpdate();
            }
        });
    }

    private <T> T inATransactionOfItsOwn(Work<T> work) {
        try (Connection own = dataSource.getConnection()) {
            own.setAutoCommit(false);
            try {
                T changed = work.on(own);
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

    private static Row row(ResultSet row) throws SQLException {
        Timestamp erasedAt = row.getTimestamp("erased_at");
        return new Row(
                row.getObject("subject", UUID.class),
                row.getBytes("wrapped"),
                erasedAt == null ? null : erasedAt.toInstant());
    }

    /**
     * @param wrapped null where the key was destroyed
     * @param erasedAt null where it was not
     */
    record Row(
            UUID subject,
            byte @Nullable [] wrapped,
            @Nullable Instant erasedAt) {}

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
