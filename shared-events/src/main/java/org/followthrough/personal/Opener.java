package org.followthrough.personal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens sealed values for whoever was handed it, and for nobody else: it is a parameter, never found in an event, in facts or in a
 * static field (docs/adr/0035).
 */
public interface Opener {

    /** @throws IllegalStateException where its subject never had a key: the keys are older than the events */
    <T> Opened<T> open(Personal<T> closed);

    /** What it says; empty where there is none, nobody can read it, or nobody can rely on it. */
    default <T> Optional<T> read(@Nullable Personal<T> closed) {
        return closed == null ? Optional.empty() : open(closed).content();
    }

    /** Whether nobody can rely on one of the texts in it. */
    default boolean anyBroken(@Nullable Object holder) {
        return SealedTexts.of(holder).anyMatch(text -> open(text) instanceof Opened.Broken);
    }
}
