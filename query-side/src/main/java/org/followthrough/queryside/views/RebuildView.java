package org.followthrough.queryside.views;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.platform.store.RequiresNewTransaction;
import org.followthrough.queryside.tasks.Task;
import org.followthrough.queryside.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties one view and builds it anew from the first event, while all others go on. Every process that keeps a part of the view lets go
 * of it first; emptying it and saying so are one transaction, so that it happens once wherever a process dies.
 */
final class RebuildView {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildView.class);

    private final EventProcessingConfiguration processing;
    private final Supplier<? extends Collection<String>> views;
    private final EventStore events;
    private final ViewPositions positions;
    private final Tasks tasks;
    private final TransactionTemplate own;

    /** Let go of here, until somebody has emptied them. */
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();

    RebuildView(
            EventProcessingConfiguration processing,
            Supplier<? extends Collection<String>> views,
            EventStore events,
            ViewPositions positions,
            Tasks tasks,
            PlatformTransactionManager transactions) {
        this.processing = processing;
        this.views = views;
        this.events = events;
        this.positions = positions;
        this.tasks = tasks;
        this.own = RequiresNewTransaction.of(transactions);
    }

    /** One step: called again until the task is done. */
    void go(Task task) {
        Optional<String> refusal = refusal(task.subject());
        if (refusal.isPresent()) {
            tasks.refuse(task, refusal.get());
        } else if (task.isWaiting()) {
            beginOrEmpty(task);
        } else {
            catchUp(task);
        }
    }

    /** Those that another process has emptied, or that nobody wants anew any more. */
    void resume(Collection<String> waiting) {
        for (String view : stopped) {
            if (!waiting.contains(view)) {
                resume(view);
            }
        }
    }

    private void resume(String view) {
        TrackingEventProcessor processor = processor(view).orElseThrow();
        if (!processor.isRunning()) {
            processor.start();
        }
        stopped.remove(view);
    }

    private Optional<String> refusal(String view) {
        Optional<TrackingEventProcessor> processor = processor(view);
        if (processor.isEmpty() || !views.get().contains(view)) {
            return Optional.of("There is no view " + view + ". Views are " + String.join(", ", views.get()) + ".");
        }
        return processor.get().supportsReset()
                ? Optional.empty()
                : Optional.of("The view " + view + " is never built anew: what it did had effects outside, and would be"
                        + " done a second time.");
    }

    /** One that has read nothing has nothing to be emptied of. */
    private void beginOrEmpty(Task task) {
        if (positions.of(task.subject()) < 0) {
            tasks.done(task, 0, 0);
        } else {
            empty(task);
        }
    }

    private void empty(Task task) {
        long goal = lastPosition();
        TrackingEventProcessor processor = processor(task.subject()).orElseThrow();
        stopped.add(task.subject());
        processor.shutDown();
        try {
            own.executeWithoutResult(status -> {
                if (tasks.begin(task, goal, null)) {
                    processor.resetTokens();
                }
            });
        } catch (UnableToClaimTokenException another) {
            // it lets go when it has seen the task; until then this one keeps its hands off, for whoever is first
            LOG.debug("Another process still keeps a part of {}", task.subject());
            return;
        } catch (RuntimeException failed) {
            resume(task.subject());
            throw failed;
        }
        resume(task.subject());
    }

    @SuppressWarnings("NullAway") // an empty store may have no token, whatever its contract says
    private long lastPosition() {
        return Optional.ofNullable(events.createHeadToken())
                .map(TrackingToken::position)
                .orElse(OptionalLong.empty())
                .orElse(-1);
    }

    private void catchUp(Task task) {
        resume(task.subject());
        long position = positions.of(task.subject());
        tasks.progress(task, position);
        if (position >= task.goal()) {
            tasks.done(task, position, 0);
            LOG.info("View {} was built anew", task.subject());
        }
    }

    private Optional<TrackingEventProcessor> processor(String view) {
        return processing.eventProcessor(view, TrackingEventProcessor.class);
    }
}
