package org.followthrough.personal;

import java.util.Objects;
import java.util.Optional;

/** A readable value with the sealed form it is stored in. */
public record Known<T>(SealedValue sealed, T content) implements Personal<T> {

    public Known {
        Objects.requireNonNull(sealed, "a known value needs its sealed form: seal it first");
        Objects.requireNonNull(content, "a known value is never null");
    }

    @Override
    public Optional<T> value() {
        return Optional.of(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known<?> known && sealed.sameAs(known.sealed) && content.equals(known.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject(), field(), act(), content);
    }

    /** Never the value: this ends up in logs. */
    @Override
    public String toString() {
        return "Known[" + field() + " of " + subject() + "]";
    }
}
