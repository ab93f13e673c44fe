package org.followthrough.personal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal value as it is stored.
 *
 * @param s subject
 * @param f field
 * @param c ciphertext, base64
 * @param m subjects mentioned, only with free text
 */
record SealedValue(UUID s, String f, String c, @Nullable List<UUID> m) {

    List<UUID> mentions() {
        return m == null ? List.of() : m;
    }
}
