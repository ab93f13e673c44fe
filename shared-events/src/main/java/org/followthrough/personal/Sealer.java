package org.followthrough.personal;

import java.util.List;
import java.util.UUID;

/** Seals what was typed, before it goes into a command. The subject's key is made, and committed, on first use. */
public interface Sealer {

    /** @throws IllegalStateException when the subject was erased: a key is never minted again */
    <T> Personal<T> seal(UUID subject, String field, T value);

    /** Free text: a key of its own for this document, which names the people it mentions. */
    Personal<String> sealText(UUID document, String field, String text, List<UUID> mentions);
}
