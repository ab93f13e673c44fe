package org.followthrough.personal;

import java.util.UUID;

/** A sealed value cannot be opened: it was changed, or moved here from another subject, field or document. No data in it. */
public final class SealBroken extends IllegalStateException {

    public SealBroken(UUID subject, String field) {
        super("The sealed value of " + field + " of subject " + subject + " was changed, or does not belong here");
    }
}
