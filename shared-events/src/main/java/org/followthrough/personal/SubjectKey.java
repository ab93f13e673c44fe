package org.followthrough.personal;

import com.google.crypto.tink.Aead;
import java.time.Instant;

/** What is known about a subject's key: it can be used, or it was destroyed. */
public sealed interface SubjectKey {

    /** ACTIVE or on HOLD: opens and seals. */
    record Usable(Aead aead) implements SubjectKey {

        @Override
        public String toString() {
            return "Usable";
        }
    }

    /** The tombstone of a destroyed key. */
    record Destroyed(Instant since) implements SubjectKey {}
}
