package org.followthrough.queryside.views;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers each case that was set aside to its view again, from its first letter on: now and then, or on demand. */
public final class RetryDeadLetters implements Lifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RetryDeadLetters.class);

    private final EventProcessingConfiguration processing;
    private final Supplier<? extends Collection<String>> views;
    private final Duration every;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "dead-letter-retry");
        thread.setDaemon(true);
        return thread;
    });

    RetryDeadLetters(
            EventProcessingConfiguration processing, Supplier<? extends Collection<String>> views, Duration every) {
        this.processing = processing;
        this.views = views;
        this.every = every;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INSTRUCTION_COMPONENTS, () -> {
            executor.scheduleWithFixedDelay(this::quietly, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        });
        lifecycle.onShutdown(Phase.INSTRUCTION_COMPONENTS, executor::shutdownNow);
    }

    /** Each waiting case of each view once, in order; a case stops at its first letter that fails again. */
    public void retryAll() {
        views.get().forEach(this::retry);
    }

    /** @param view {@code read.<capability>.<view>} */
    public void retry(String view) {
        processing.sequencedDeadLetterProcessor(view).ifPresent(RetryDeadLetters::eachCaseOnce);
    }

    private void quietly() {
        try {
            retryAll();
        } catch (RuntimeException failed) {
            LOG.warn("Dead letters could not be retried: {}", failed.getClass().getName());
        }
    }

    private static void eachCaseOnce(SequencedDeadLetterProcessor<EventMessage<?>> letters) {
        Set<String> offered = new HashSet<>();
        boolean another = true;
        while (another) {
            another = offerOne(letters, offered);
        }
    }

    /** @return false where every waiting case has been offered */
    private static boolean offerOne(SequencedDeadLetterProcessor<EventMessage<?>> letters, Set<String> offered) {
        int before = offered.size();
        letters.process(first -> offered.size() == before && offered.add(caseOf(first)));
        return offered.size() > before;
    }

    private static String caseOf(DeadLetter<? extends EventMessage<?>> letter) {
        return ((JdbcDeadLetter<?>) letter).getSequenceIdentifier();
    }
}
