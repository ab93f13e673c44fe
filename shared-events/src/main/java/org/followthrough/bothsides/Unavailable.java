package org.followthrough.bothsides;

import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Failures that pass by themselves: something that is needed does not answer at the moment. Whoever asked is told 503. */
public final class Unavailable {

    private static final List<Class<? extends Throwable>> TYPES = List.of(
            NoHandlerForCommandException.class,
            NoHandlerForQueryException.class,
            CommandDispatchException.class,
            AxonServerQueryDispatchException.class,
            AxonServerException.class,
            io.axoniq.axonserver.connector.AxonServerException.class,
            StatusRuntimeException.class,
            CannotCreateTransactionException.class,
            TransientDataAccessException.class,
            NonTransientDataAccessResourceException.class);

    private Unavailable() {}

    /** Whether such a one is behind it. What another command changed meanwhile is none. */
    public static boolean isBehind(Throwable thrown) {
        List<Throwable> causes = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        return causes.stream().noneMatch(ConcurrencyException.class::isInstance)
                && causes.stream().anyMatch(cause -> TYPES.stream().anyMatch(type -> type.isInstance(cause)));
    }
}
