package org.followthrough.platform.distributed;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while Axon Server does not answer: nothing can be done then, and pages say so. */
final class AxonServerHealthIndicator extends AbstractHealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealthIndicator(AxonServerConnectionManager connections) {
        super("Whether Axon Server answers cannot be told");
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (connections.isConnected(connections.getDefaultContext())) {
            health.up();
        } else {
            health.down();
        }
    }
}
