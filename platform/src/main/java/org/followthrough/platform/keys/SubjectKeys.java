package org.followthrough.platform.keys;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One key per subject; destroying it erases everything sealed with it, in every copy of the log. */
public interface SubjectKeys {

    /**
     * The key as it stood less than a minute ago.
     *
     * @throws IllegalStateException when no key was ever made for the subject
     */
    default SubjectKey find(UUID subject) {
        return findIfMade(subject)
                .orElseThrow(() -> new IllegalStateException("Subject " + subject
                        + " has no key: the keys are older than the events, restore both together"));
    }

    /** As {@link #find}; empty when no key was ever made for the subject. */
    Optional<SubjectKey> findIfMade(UUID subject);

    /** Makes and commits the keys that do not exist yet, in one transaction of its own. Tombstones stay what they are. */
    void mint(Collection<UUID> subjects);

    /** The subject's key, made first where there is none. */
    default SubjectKey findOrMint(UUID subject) {
        mint(List.of(subject));
        return find(subject);
    }

    /**
     * Destroys the key for ever, at once and in a transaction of its own, and leaves a tombstone. Repeatable: the first
     * time stays. Other processes forget the key within a minute.
     *
     * @return false when the key is on hold, and nothing was done
     */
    boolean destroy(UUID subject);
}
