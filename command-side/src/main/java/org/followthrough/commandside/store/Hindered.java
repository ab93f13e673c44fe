package org.followthrough.commandside.store;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.HandlerExecutionException;
import org.followthrough.bothsides.Hindrances;
import org.followthrough.casefile.commands.Hindrance;
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

    /** @return the failure itself where its details say already why */
    static Throwable unlessRefused(String command, Throwable failure) {
        if (HandlerExecutionException.resolveDetails(failure).isPresent()) {
            return failure;
        }
        Hindrance why = Hindrances.of(failure);
        if (why == Hindrance.UNFORESEEN) {
            LOG.error("{} failed", command, failure);
        }
        return new Hindered(why, failure);
    }
}
