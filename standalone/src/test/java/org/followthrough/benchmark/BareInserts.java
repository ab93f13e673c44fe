package org.followthrough.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the command is held against: one transaction that writes the same rows and bytes, with the same connections, to
 * tables with the same columns and indexes but without triggers.
 */
final class BareInserts implements Work {

    private final DataSource dataSource;
    private final String table;
    private final Map<String, Object> event;
    private final Map<String, Object> key;
    private final int keys;

    private BareInserts(DataSource dataSource, String table, int keys) {
        JdbcTemplate sql = new JdbcTemplate(dataSource);
        sql.execute("CREATE SCHEMA IF NOT EXISTS bare");
        sql.execute("CREATE TABLE IF NOT EXISTS bare.%s (LIKE event_store.domain_event_entry INCLUDING ALL)"
                .formatted(table));
        sql.execute("CREATE TABLE IF NOT EXISTS bare.key (LIKE command_side.subject_key INCLUDING ALL)");
        this.dataSource = dataSource;
        this.table = table;
        this.keys = keys;
        event = sql.queryForMap("SELECT * FROM event_store.domain_event_entry LIMIT 1");
        key = sql.queryForMap("SELECT * FROM command_side.subject_key LIMIT 1");
    }

    /** @param keys how many rows of keys go with each event */
    static BareInserts of(DataSource dataSource, int keys) {
        return new BareInserts(dataSource, "event", keys);
    }

    /** With the trigger that the read horizon needs, to see what it costs alone. */
    static BareInserts announced(DataSource dataSource) {
        BareInserts inserts = new BareInserts(dataSource, "announced_event", 0);
        new JdbcTemplate(dataSource)
                .execute("CREATE OR REPLACE TRIGGER announce_append BEFORE INSERT ON bare.announced_event"
                        + " FOR EACH STATEMENT EXECUTE FUNCTION event_store.announce_append()");
        return inserts;
    }

    @Override
    public void once() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (keys > 0) {
                insertKeys(connection);
            }
            insertEvent(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void insertKeys(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO bare.key (subject, state, wrapped, kek_id, made_at) VALUES (?, 'ACTIVE', ?, ?, ?)")) {
            for (int each = 0; each < keys; each++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setBytes(2, (byte[]) key.get("wrapped"));
                insert.setString(3, (String) key.get("kek_id"));
                insert.setTimestamp(4, (Timestamp) key.get("made_at"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void insertEvent(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bare." + table
                + " (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
                + " payload_type, payload_revision, payload, meta_data) VALUES (?,?,?,?,?,?,?,?,?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, UUID.randomUUID().toString());
            insert.setLong(3, 0);
            insert.setString(4, (String) event.get("type"));
            insert.setString(5, (String) event.get("time_stamp"));
            insert.setString(6, (String) event.get("payload_type"));
            insert.setString(7, (String) event.get("payload_revision"));
            insert.setBytes(8, (byte[]) event.get("payload"));
            insert.setBytes(9, (byte[]) event.get("meta_data"));
            insert.executeUpdate();
        }
    }
}
