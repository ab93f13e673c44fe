package org.followthrough.platform.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;

/**
 * Connections to PostgreSQL, pooled. Where all are at work, one that is given back is waited for, for half a minute. Where
 * the server is away nobody waits longer than two seconds, and whoever asks within the next one is told so at once: a page asks several
 * times.
 */
public final class ConnectionPool extends HikariDataSource {

    private static final int MOST = 40;
    private static final int FEWEST_IDLE = 4;
    private static final long AWAY_AFTER_MILLIS = 2_000;
    private static final int LOOKS_WHILE_BUSY = 15;
    private static final long TOLD_AT_ONCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private volatile long away = System.nanoTime() - TOLD_AT_ONCE_NANOS;

    private final DiskFullOverride noRoom;

    private ConnectionPool(HikariConfig config, DiskFullOverride noRoom) {
        super(config);
        this.noRoom = noRoom;
    }

    /** The caller closes it. Where the server cannot be reached it throws at once. */
    public static HikariDataSource of(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("followthrough");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(FEWEST_IDLE);
        config.setConnectionTimeout(AWAY_AFTER_MILLIS);
        config.setValidationTimeout(AWAY_AFTER_MILLIS / 2);
        // values of a failed row may be personal data: they stay out of messages and logs
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        DiskFullOverride noRoom = new DiskFullOverride(System::nanoTime);
        config.setExceptionOverride(noRoom);
        return new ConnectionPool(config, noRoom);
    }

    /** Whether PostgreSQL could not write within the last minute since its disk is full. */
    public boolean lacksRoom() {
        return noRoom.lately();
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (int look = 1; true; look++) {
            if (holdsNone() && System.nanoTime() - away < TOLD_AT_ONCE_NANOS) {
                throw new SQLTransientConnectionException("PostgreSQL is away");
            }
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException waited) {
                if (holdsNone()) {
                    away = System.nanoTime();
                }
                if (holdsNone() || look == LOOKS_WHILE_BUSY) {
                    throw waited;
                }
            }
        }
    }

    private boolean holdsNone() {
        return getHikariPoolMXBean().getTotalConnections() == 0;
    }
}
