package org.followthrough.standalone.move;

import io.axoniq.axonserver.grpc.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All events of the standalone store in their one order, up to the read horizon as it was when asked first. */
final class History {

    /** Takes one event, with its position: 0 for the first. */
    @FunctionalInterface
    interface Reader {
        void read(long position, Event event);
    }

    private static final int FETCHED_AT_ONCE = 500;
    private static final String UP_TO_THE_HORIZON = " from " + Side.EVENTS + " where global_index <= ";

    private final DataSource database;
    private final StoredEvent stored;
    private final long horizon;

    /** @throws RefusedStart where somebody still writes */
    History(DataSource database, StoredEvent stored) {
        this.database = database;
        this.stored = stored;
        JdbcClient sql = JdbcClient.create(database);
        this.horizon =
                sql.sql("select event_store.read_horizon()").query(Long.class).single();
        boolean beyond = sql.sql("select exists (select from " + Side.EVENTS + " where global_index > ?)")
                .param(horizon)
                .query(Boolean.class)
                .single();
        RefusedStart.unless(!beyond, "Something still writes to the standalone store: end it, and move then.");
    }

    long size() {
        return positionAfter(horizon);
    }

    /** How many events come up to an index of the old store. */
    long positionAfter(long index) {
        return JdbcClient.create(database)
                .sql("select count(*)" + UP_TO_THE_HORIZON + "least(?, ?)")
                .param(index)
                .param(horizon)
                .query(Long.class)
                .single();
    }

    /** Those from the position on, and before the other. */
    void read(long from, long before, Reader reader) {
        try (Connection connection = database.getConnection()) {
            // else the driver would fetch everything at once
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(
                    "select " + StoredEvent.COLUMNS + UP_TO_THE_HORIZON + "? order by global_index limit ? offset ?")) {
                select.setFetchSize(FETCHED_AT_ONCE);
                select.setLong(1, horizon);
                select.setLong(2, before - from);
                select.setLong(3, from);
                read(select.executeQuery(), from, reader);
            }
        } catch (SQLException e) {
            throw new RefusedStart(
                    "The events of the standalone store could not be read (" + e.getSQLState() + ").", e);
        }
    }

    private void read(ResultSet rows, long from, Reader reader) throws SQLException {
        for (long position = from; rows.next(); position++) {
            reader.read(position, stored.from(rows));
        }
    }
}
