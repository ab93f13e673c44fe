package org.followthrough.standalone.demonstration;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Those who follow the events while the demonstration is loaded: deadlines and views. */
@Component
class Watching {

    private static final Duration STEP = Duration.ofMillis(20);

    private final EventProcessingConfiguration processing;
    private final EventStore events;
    private final Scheduler deadlines;
    private final Duration longest;

    Watching(
            EventProcessingConfiguration processing,
            EventStore events,
            Scheduler deadlines,
            @Value("${followthrough.demonstration.patience:PT20S}") Duration longest) {
        this.processing = processing;
        this.events = events;
        this.deadlines = deadlines;
        this.longest = longest;
    }

    /** Told half a story of months ago, a saga would mark its checks overdue today; told all of it, only those that are. */
    void whileDeadlinesWait(Runnable work) {
        deadlines.pause();
        try {
            work.run();
        } finally {
            deadlines.resume();
        }
    }

    /** Whoever opens the first page sees all of it; a view that is stuck is not waited for longer than the setting says. */
    void untilViewsShowEverything() {
        long latest = events.createHeadToken().position().orElse(0);
        long end = System.nanoTime() + longest.toNanos();
        while (!views().allMatch(view -> hasRead(view, latest)) && System.nanoTime() < end) {
            pause();
        }
    }

    private Stream<EventProcessor> views() {
        return processing.eventProcessors().entrySet().stream()
                .filter(named -> named.getKey().startsWith("read."))
                .map(Map.Entry::getValue);
    }

    private static boolean hasRead(EventProcessor view, long index) {
        return !(view instanceof StreamingEventProcessor streaming)
                || streaming.processingStatus().values().stream()
                        .map(EventTrackerStatus::getCurrentPosition)
                        .allMatch(position -> position.orElse(-1) >= index);
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted", stopping);
        }
    }
}
