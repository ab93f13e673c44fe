package org.followthrough.queryside.views;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;

/** Empties one view and builds it anew from the first event, while all others go on. */
public final class RebuildView {

    private final EventProcessingConfiguration processing;

    RebuildView(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /**
     * Returns when the view is empty and catching up. Its dead letters are dropped: their events come again.
     *
     * @param view {@code read.<capability>.<view>}
     * @throws IllegalArgumentException where no such view runs here, or one that is never replayed
     */
    public void rebuild(String view) {
        TrackingEventProcessor processor = processing
                .eventProcessor(view, TrackingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("No view of that name runs here: " + view));
        if (!processor.supportsReset()) {
            throw new IllegalArgumentException("What this one did had effects outside and is not done again: " + view);
        }
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }
}
