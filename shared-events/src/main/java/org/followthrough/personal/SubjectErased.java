package org.followthrough.personal;

import java.util.UUID;

/** Something was to be sealed for a subject whose key was destroyed; a key is never minted again. */
public final class SubjectErased extends IllegalStateException {

    public SubjectErased(UUID subject) {
        super("Subject " + subject + " was erased: nothing can be sealed for it again");
    }
}
