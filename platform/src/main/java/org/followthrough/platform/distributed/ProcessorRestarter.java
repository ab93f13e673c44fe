package org.followthrough.platform.distributed;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts views and sagas anew when Axon Server is back. Left alone they wait twice as long after each attempt, up to a minute:
 * after a long outage people would look at old rows for that long.
 */
final class ProcessorRestarter implements Lifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorRestarter.class);
    private static final long LOOKS_EVERY_MILLIS = 1_000;

    /** How often after the return one that fails again is started anew. */
    private static final int LOOKS_AFTER_RETURN = 30;

    private final AxonServerConnectionManager connections;
    private final EventProcessingConfiguration processing;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "resumes-processors");
        thread.setDaemon(true);
        return thread;
    });
    private boolean wasAway;
    private int looksLeft;

    ProcessorRestarter(AxonServerConnectionManager connections, EventProcessingConfiguration processing) {
        this.connections = connections;
        this.processing = processing;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(
                Phase.INBOUND_EVENT_CONNECTORS + 1,
                () -> looks.scheduleWithFixedDelay(
                        this::look, LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS + 1, looks::shutdownNow);
    }

    private void look() {
        try {
            if (!connections.isConnected(connections.getDefaultContext())) {
                wasAway = true;
                return;
            }
            if (wasAway) {
                wasAway = false;
                looksLeft = LOOKS_AFTER_RETURN;
                LOG.info("Axon Server is back");
            }
            if (looksLeft > 0) {
                looksLeft--;
                processing.eventProcessors().values().forEach(processor -> {
                    if (processor instanceof TrackingEventProcessor tracking && waitsAfterFailure(tracking)) {
                        tracking.shutDown();
                        tracking.start();
                    }
                });
            }
        } catch (RuntimeException failed) {
            LOG.debug("Looked in vain", failed);
        }
    }

    private static boolean waitsAfterFailure(TrackingEventProcessor processor) {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }
}
