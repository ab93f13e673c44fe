package org.followthrough.personal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The subject's key was destroyed: nobody can read the value again. */
public record Erased<T>(UUID subject, String field, Instant since) implements Personal<T> {

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }
}
