package org.followthrough.personal;

import java.time.Instant;
import java.util.Optional;

/** What an {@link Opener} finds in a sealed value. It is read and let go: nothing that is stored or kept holds one. */
public sealed interface Opened<T> {

    /** Empty where nobody can read it, or nobody can rely on it. */
    default Optional<T> content() {
        return this instanceof Readable<T> readable ? Optional.of(readable.said()) : Optional.empty();
    }

    /** What was sealed. */
    record Readable<T>(T said) implements Opened<T> {

        /** Never what was said: this ends up in logs. */
        @Override
        public String toString() {
            return "Readable";
        }
    }

    /** The subject's key was destroyed: nobody can read it again. */
    record Erased<T>(Instant since) implements Opened<T> {}

    /** It was changed, or is another act's: nobody can rely on it. */
    record Broken<T>() implements Opened<T> {}
}
