package org.followthrough.personal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The subject's key was destroyed: nobody can read the value again.
 *
 * @param mentions subjects the free text mentioned, empty otherwise
 * @param ciphertext what is stored: base64, written again unchanged; empty where there never was one
 */
public record Erased<T>(UUID subject, String field, Instant since, List<UUID> mentions, String ciphertext)
        implements Personal<T> {

    public Erased {
        mentions = List.copyOf(mentions);
    }

    public Erased(UUID subject, String field, Instant since) {
        this(subject, field, since, List.of(), "");
    }

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Erased<?> erased
                && subject.equals(erased.subject)
                && field.equals(erased.field)
                && since.equals(erased.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, field, since);
    }

    @Override
    public String toString() {
        return "Erased[" + field + " of " + subject + " since " + since + "]";
    }
}
