package org.followthrough.personal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A value about a person as it is stored, sealed under the key of its subject (docs/adr/0033), and closed: what it says only an
 * {@link Opener} tells. Two are equal when subject, field, act and hash are, whatever their ciphertext.
 *
 * @param type of what was sealed
 * @param strayed stands in an event of another act than the one it was typed for: nobody opens it, and its bytes stay as they are
 */
public record Personal<T>(SealedValue sealed, Class<T> type, boolean strayed) {

    public Personal(SealedValue sealed, Class<T> type) {
        this(sealed, type, false);
    }

    /** The same where it does not belong. */
    public Personal<T> astray() {
        return new Personal<>(sealed, type, true);
    }

    /** Whose key seals it: a person, or a document for a text that names several. */
    public UUID subject() {
        return sealed.subject();
    }

    /** Stable name of the field, bound into the ciphertext, for example {@code person.name}. */
    public String field() {
        return sealed.field();
    }

    /** Id of the command it was typed for, bound into the ciphertext: only that command's events may hold it. */
    public UUID act() {
        return sealed.act();
    }

    /** Subjects a free text mentions, bound into the ciphertext; empty where it is sealed with the key of whom it is about. */
    public List<UUID> mentions() {
        return sealed.mentions();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Personal<?> personal
                && strayed == personal.strayed
                && sealed.saysTheSameAs(personal.sealed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sealed.subject(), sealed.field(), sealed.act(), sealed.hash());
    }

    /** Without hash and ciphertext: this ends up in logs. */
    @Override
    public String toString() {
        return "Personal[" + field() + " of " + subject() + "]";
    }
}
