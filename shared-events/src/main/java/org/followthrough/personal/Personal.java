package org.followthrough.personal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A value about a person, stored sealed under the key of its subject (trust.md 1). It is either readable or erased, never
 * null. Two are equal when subject, field and value are, whatever their ciphertext.
 */
public sealed interface Personal<T> permits Known, Erased {

    /** Whose key seals it: a person, or a document for free text. */
    UUID subject();

    /** Stable name of the field, bound into the ciphertext, for example {@code person.name}. */
    String field();

    /** Subjects a free text mentions, bound into the ciphertext; empty for everything else. */
    List<UUID> mentions();

    /** The sealed form as stored, base64. */
    String ciphertext();

    Optional<T> value();
}
