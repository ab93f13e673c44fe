package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;

/** A processor that is stopped and started again and again, and remembers each event it was given. */
final class RestlessReader implements AutoCloseable {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(3);
    private final ScheduledExecutorService restarts = Executors.newSingleThreadScheduledExecutor();
    private final StreamingEventProcessor processor;

    private RestlessReader(StoreOnPostgres store, EmbeddedEventStore events, boolean pooled, long seed) {
        processor = pooled ? pooled(store, events) : tracking(store, events);
        processor.start();
        long pauseMs = new Random(seed).nextLong(150, 600);
        restarts.scheduleWithFixedDelay(this::restart, pauseMs, pauseMs, TimeUnit.MILLISECONDS);
    }

    static RestlessReader tracking(StoreOnPostgres store, EmbeddedEventStore events, long seed) {
        return new RestlessReader(store, events, false, seed);
    }

    static RestlessReader pooled(StoreOnPostgres store, EmbeddedEventStore events, long seed) {
        return new RestlessReader(store, events, true, seed);
    }

    /** Events of {@code all} that this reader was never given. */
    Set<String> missing(Collection<String> all) {
        Set<String> missing = new HashSet<>(all);
        missing.removeAll(seen);
        return missing;
    }

    @Override
    public void close() {
        stopRestarting();
        processor.shutDown();
        workers.shutdownNow();
    }

    private void stopRestarting() {
        restarts.shutdown();
        try {
            assertThat(restarts.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void restart() {
        processor.shutDown();
        processor.start();
    }

    private StreamingEventProcessor tracking(StoreOnPostgres store, EmbeddedEventStore events) {
        return TrackingEventProcessor.builder()
                .name("tracking")
                .eventHandlerInvoker(memory())
                .messageSource(events)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(store.axonTransactions)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken))
                .build();
    }

    private StreamingEventProcessor pooled(StoreOnPostgres store, EmbeddedEventStore events) {
        return PooledStreamingEventProcessor.builder()
                .name("pooled")
                .eventHandlerInvoker(memory())
                .messageSource(events)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(store.axonTransactions)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(2)
                .initialToken(StreamableMessageSource::createTailToken)
                .build();
    }

    private EventHandlerInvoker memory() {
        return SimpleEventHandlerInvoker.builder()
                .eventHandlers(new Memory(seen))
                .build();
    }

    static final class Memory {

        private final Set<String> seen;

        Memory(Set<String> seen) {
            this.seen = seen;
        }

        @EventHandler
        void on(String stream) {
            seen.add(stream);
        }
    }
}
