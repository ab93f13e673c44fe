package org.followthrough.personal;

import java.util.List;
import java.util.UUID;

/**
 * A personal value as it is stored: {@code {"s":subject,"f":field,"a":act,"c":ciphertext,"h":hash,"m":[mentions]}}, written again as
 * it was read.
 *
 * @param ciphertext base64
 * @param hash base64 of the SHA-256 over salt and text (docs/adr/0033)
 * @param mentions not stored where it is empty
 */
public record SealedValue(UUID subject, String field, UUID act, String ciphertext, String hash, List<UUID> mentions) {

    public SealedValue {
        mentions = List.copyOf(mentions);
        if (ciphertext.isBlank() || hash.isBlank()) {
            throw new IllegalArgumentException("What is stored is sealed (" + field + ")");
        }
    }

    /** Whatever the ciphertext, which is another each time: the hash is over salt and text. */
    boolean saysTheSameAs(SealedValue other) {
        return subject.equals(other.subject)
                && field.equals(other.field)
                && act.equals(other.act)
                && hash.equals(other.hash);
    }
}
