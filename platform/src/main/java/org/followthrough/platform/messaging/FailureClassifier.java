package org.followthrough.platform.messaging;

import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.personal.SubjectErased;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells what a command was refused for, or what hindered it or a query, from the exception its sender is left with, whether the handler ran in this process or
 * in another.
 */
public final class FailureClassifier {

    private static final Map<Hindrance, List<Class<? extends Throwable>>> SIGNS = Map.of(
            Hindrance.OVERTAKEN,
            List.of(ConcurrencyException.class),
            Hindrance.UNKNOWN,
            List.of(AggregateNotFoundException.class),
            Hindrance.ERASED,
            List.of(SubjectErased.class),
            Hindrance.UNAVAILABLE,
            List.of(
                    NoHandlerForCommandException.class,
                    NoHandlerForQueryException.class,
                    CommandDispatchException.class,
                    AxonServerQueryDispatchException.class,
                    AxonServerException.class,
                    io.axoniq.axonserver.connector.AxonServerException.class,
                    CannotCreateTransactionException.class,
                    TransientDataAccessException.class,
                    NonTransientDataAccessResourceException.class));

    /** Of connections that cannot be had or that broke off, and of a server that shuts down, starts, or lacks room or memory. */
    private static final Pattern SERVER_IS_AWAY = Pattern.compile("08...|53...|57P0[123]");

    private FailureClassifier() {}

    /** {@link Hindrance#UNFORESEEN} for whatever is nothing else. */
    public static Hindrance hindranceIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.of(told(cause), seen(cause)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Hindrance.UNFORESEEN);
    }

    /**
     * What a failed command was refused for; empty where it failed otherwise. From another process, or from a handler of this one, a
     * refusal comes as the details of an exception.
     */
    public static Optional<Refusal> refusalIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> refusalOf(cause).stream())
                .findFirst();
    }

    private static Optional<Refusal> refusalOf(Throwable cause) {
        return cause instanceof Refused refused ? Optional.of(refused.refusal()) : details(cause, Refusal.class);
    }

    private static <D> Optional<D> details(Throwable cause, Class<D> kind) {
        return cause instanceof HandlerExecutionException failed
                ? failed.<Object>getDetails().filter(kind::isInstance).map(kind::cast)
                : Optional.empty();
    }

    private static Optional<Hindrance> told(Throwable cause) {
        return details(cause, Hindrance.class);
    }

    /** What PostgreSQL and Axon Server answer bears its meaning as a code. */
    private static Optional<Hindrance> seen(Throwable cause) {
        if (cause instanceof SQLException answered && isAway(answered)) {
            return Optional.of(Hindrance.UNAVAILABLE);
        }
        Throwable named = cause instanceof StatusRuntimeException ? GrpcExceptionParser.parse(cause) : cause;
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().stream().anyMatch(type -> type.isInstance(named)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The pool has no code for it where a connection broke off in the middle of the work; PostgreSQL has one for everything. */
    private static boolean isAway(SQLException answered) {
        String state = answered.getSQLState();
        return answered instanceof SQLTransientConnectionException
                || state == null
                || SERVER_IS_AWAY.matcher(state).matches();
    }
}
