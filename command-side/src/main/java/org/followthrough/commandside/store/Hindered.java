package org.followthrough.commandside.store;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.HandlerExecutionException;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.platform.messaging.FailureClassifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A command that was not done though nothing was refused; its details are a {@link Hindrance}. Without cause or message of what
 * failed: both travel, and a message may quote a person.
 */
final class Hindered extends CommandExecutionException {

    private static final Logger LOG = LoggerFactory.getLogger(Hindered.class);

    private Hindered(Hindrance why, Throwable failure) {
        super(why + " (" + failure.getClass().getName() + ")", null, why);
    }

    /** @return what says already why: a refusal in a form that travels, or the failure itself */
    static Throwable unlessRefused(String command, Throwable failure) {
        Optional<Refusal> refusal = FailureClassifier.refusalIn(failure);
        if (refusal.isPresent()) {
            return new CommandExecutionException(failure.getMessage(), null, refusal.get());
        }
        if (HandlerExecutionException.resolveDetails(failure).isPresent()) {
            return failure;
        }
        Hindrance why = FailureClassifier.hindranceIn(failure);
        if (why == Hindrance.UNFORESEEN) {
            LOG.error("{} failed", command, failure);
        }
        return new Hindered(why, failure);
    }
}
