package org.followthrough.commandside.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Recognises, by PostgreSQL's SQLSTATE, that another transaction took the same place in a stream first. */
final class DuplicateKeys implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return Stream.iterate((Throwable) exception, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLException failure && UNIQUE_VIOLATION.equals(failure.getSQLState()));
    }
}
