package org.followthrough.personal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The subject's key was destroyed: nobody can read the value again. */
public record Erased<T>(SealedValue sealed, Instant since) implements Personal<T> {

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Erased<?> erased && sealed.sameAs(erased.sealed) && since.equals(erased.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject(), field(), act(), since);
    }

    @Override
    public String toString() {
        return "Erased[" + field() + " of " + subject() + " since " + since + "]";
    }
}
