package org.followthrough.personal;

import java.util.Optional;

/**
 * A value that cannot be relied on: it was changed, or stands in an event of another act than the one it was typed for. Nobody reads it,
 * and its bytes stay as they are.
 */
public record Broken<T>(SealedValue sealed) implements Personal<T> {

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Broken<?> broken && sealed.equals(broken.sealed);
    }

    @Override
    public int hashCode() {
        return sealed.hashCode();
    }

    @Override
    public String toString() {
        return "Broken[" + field() + " of " + subject() + "]";
    }
}
