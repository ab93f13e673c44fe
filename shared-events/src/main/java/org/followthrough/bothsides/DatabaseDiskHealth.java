package org.followthrough.bothsides;

import javax.sql.DataSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down where PostgreSQL could not write for want of room: its disk may be another machine's. */
final class DatabaseDiskHealth extends AbstractHealthIndicator {

    private final DataSource connections;

    DatabaseDiskHealth(DataSource connections) {
        super("Whether PostgreSQL has room cannot be told");
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (connections instanceof Pool pool && pool.lacksRoom()) {
            health.down().withDetail("cause", "PostgreSQL has no room left on its disk");
        } else {
            health.up();
        }
    }
}
