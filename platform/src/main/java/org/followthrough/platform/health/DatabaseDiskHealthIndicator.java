package org.followthrough.platform.health;

import javax.sql.DataSource;
import org.followthrough.platform.store.ConnectionPool;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down where PostgreSQL could not write for want of room: its disk may be another machine's. */
final class DatabaseDiskHealthIndicator extends AbstractHealthIndicator {

    private final DataSource connections;

    DatabaseDiskHealthIndicator(DataSource connections) {
        super("Whether PostgreSQL has room cannot be told");
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (connections instanceof ConnectionPool pool && pool.lacksRoom()) {
            health.down().withDetail("cause", "PostgreSQL has no room left on its disk");
        } else {
            health.up();
        }
    }
}
