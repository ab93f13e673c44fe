package org.followthrough.personal;

import java.util.UUID;

/** A command or what it leads to holds a text that was changed, or that was typed for another command. No data in it. */
public final class SealBroken extends IllegalStateException {

    public SealBroken(UUID subject, String field) {
        super("The sealed value of " + field + " of subject " + subject + " was changed, or does not belong here");
    }
}
