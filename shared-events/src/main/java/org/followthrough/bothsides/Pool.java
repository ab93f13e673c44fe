package org.followthrough.bothsides;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections to PostgreSQL, pooled. */
public final class Pool {

    private static final int MOST = 40;
    private static final int FEWEST_IDLE = 4;

    private Pool() {}

    /** The caller closes it. Where the server cannot be reached it throws at once. */
    public static HikariDataSource of(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("followthrough");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(FEWEST_IDLE);
        // values of a failed row may be personal data: they stay out of messages and logs
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
