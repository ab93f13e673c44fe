package org.followthrough.personal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A readable value with the sealed form it is stored in.
 *
 * @param mentions subjects a free text mentions, empty otherwise
 * @param ciphertext what is stored: base64, written again unchanged, never blank
 */
public record Known<T>(UUID subject, String field, List<UUID> mentions, T content, String ciphertext)
        implements Personal<T> {

    public Known {
        Objects.requireNonNull(content, "a known value is never null");
        mentions = List.copyOf(mentions);
        if (ciphertext.isBlank()) {
            throw new IllegalArgumentException("A known value needs its sealed form: seal it first (" + field + ")");
        }
    }

    @Override
    public Optional<T> value() {
        return Optional.of(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known<?> known
                && subject.equals(known.subject)
                && field.equals(known.field)
                && content.equals(known.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, field, content);
    }

    /** Never the value: this ends up in logs. */
    @Override
    public String toString() {
        return "Known[" + field + " of " + subject + "]";
    }
}
