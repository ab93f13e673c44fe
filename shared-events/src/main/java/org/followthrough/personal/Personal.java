package org.followthrough.personal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A value about a person, stored sealed under the key of its subject (docs/adr/0033). It is readable, erased or
 * broken, never null. Two are equal when subject, field, act and value are, whatever their ciphertext.
 */
public sealed interface Personal<T> permits Known, Erased, Broken {

    /** As it is stored. */
    SealedValue sealed();

    /** Whose key seals it: a person, or a document for a text that names several. */
    default UUID subject() {
        return sealed().subject();
    }

    /** Stable name of the field, bound into the ciphertext, for example {@code person.name}. */
    default String field() {
        return sealed().field();
    }

    /** Id of the command it was typed for, bound into the ciphertext: only that command's events may hold it. */
    default UUID act() {
        return sealed().act();
    }

    /** Subjects a free text mentions, bound into the ciphertext; empty where it is sealed with the key of whom it is about. */
    default List<UUID> mentions() {
        return sealed().mentions();
    }

    Optional<T> value();
}
