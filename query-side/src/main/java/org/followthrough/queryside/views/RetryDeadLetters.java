package org.followthrough.queryside.views;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;

/** Offers each case that was set aside to its view again, from its first letter on: now and then, or on demand. */
public final class RetryDeadLetters {

    private final EventProcessingConfiguration processing;
    private final Supplier<? extends Collection<String>> views;

    RetryDeadLetters(EventProcessingConfiguration processing, Supplier<? extends Collection<String>> views) {
        this.processing = processing;
        this.views = views;
    }

    /** Each waiting case of each view once, in order; a case stops at its first letter that fails again. */
    public void retryAll() {
        views.get().forEach(this::retry);
    }

    /** @param view {@code read.<capability>.<view>} */
    public void retry(String view) {
        processing.sequencedDeadLetterProcessor(view).ifPresent(RetryDeadLetters::eachCaseOnce);
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
