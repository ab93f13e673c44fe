package org.followthrough.platform.messaging;

import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;

/** What all tracking processors, of views and of sagas, have in common. */
public final class TrackingProcessors {

    /**
     * Axon 4.13 loses a thread for good where a processor is stopped in the moment it claims a segment; one without threads runs, says
     * nothing and reads nothing. So there are more than it can lose.
     */
    private static final int SPARE_THREADS = 8;

    private TrackingProcessors() {}

    /** From the first event on. */
    public static TrackingEventProcessorConfiguration of(int segments) {
        return TrackingEventProcessorConfiguration.forParallelProcessing(segments + SPARE_THREADS)
                .andInitialSegmentsCount(segments)
                .andInitialTrackingToken(StreamableMessageSource::createTailToken);
    }
}
