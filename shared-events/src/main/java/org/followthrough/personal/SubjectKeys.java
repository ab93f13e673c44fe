package org.followthrough.personal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One key per subject; destroying it erases everything sealed with it, in every copy of the log. */
public interface SubjectKeys {

    /**
     * The key as it stands, never older than {@link KeyCache#LIFETIME}.
     *
     * @throws IllegalStateException when no key was ever made for the subject
     */
    SubjectKey find(UUID subject);

    /** Makes and commits the keys that do not exist yet, in one transaction of its own. Tombstones stay what they are. */
    void mint(Collection<UUID> subjects);

    /** The subject's key, made first where there is none. */
    default SubjectKey findOrMint(UUID subject) {
        mint(List.of(subject));
        return find(subject);
    }
}
