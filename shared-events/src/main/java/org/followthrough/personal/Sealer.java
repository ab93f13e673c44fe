package org.followthrough.personal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Seals what was typed, before it goes into a command. The subject's key is made, and committed in a transaction of its
 * own, on first use.
 */
public interface Sealer {

    /**
     * @param act id of the command it is typed for: no other's events may hold it
     * @throws SubjectErased when the subject was erased: a key is never minted again
     */
    <T> Personal<T> seal(UUID act, UUID subject, String field, T value);

    /**
     * Free text that names several people: a key of its own for this document.
     *
     * @param act as above
     * @throws SubjectErased when the document was erased
     */
    Personal<String> sealText(UUID act, UUID document, String field, String text, List<UUID> mentions);

    /**
     * Makes the keys of many subjects in one transaction, so that an import whose ids are derived does not pay for a
     * commit each. Optional, and harmless for subjects that have a key.
     */
    void prepare(Collection<UUID> subjects);
}
