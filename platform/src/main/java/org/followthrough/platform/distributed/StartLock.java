package org.followthrough.platform.distributed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.platform.store.AdvisoryLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process of a side starts after the other: the first makes the tables and the tokens of views and sagas. */
final class StartLock {

    private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);
    private static final String WAIT_NO_LONGER = "set lock_timeout = '180s'";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final AdvisoryLock lock;

    /** @param side whose processes take turns: the name of its role */
    StartLock(String side) {
        this.lock = new AdvisoryLock(AdvisoryLock.Kind.START, side);
    }

    /** @throws RefusedStart where another one starts for longer than three minutes */
    void await(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WAIT_NO_LONGER);
        }
        try {
            lock.await(connection);
        } catch (SQLException waited) {
            RefusedStart.unless(
                    !LOCK_NOT_AVAILABLE.equals(waited.getSQLState()),
                    "Another process of this side has been starting for three minutes: look at that one first.");
            throw waited;
        }
    }

    void end(Connection connection) {
        try {
            lock.giveBack(connection);
        } catch (SQLException away) {
            LOG.debug("With the connection the turn ended too: SQLSTATE {}", away.getSQLState());
        }
    }
}
