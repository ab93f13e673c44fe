package org.followthrough.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of things a command makes are derived from its id: the same command always makes the same things. */
public final class Ids {

    private Ids() {}

    public static UUID derived(UUID commandId, String what) {
        return UUID.nameUUIDFromBytes((commandId + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** Subject of the key of the case's person: whoever knows the case can seal for the person, on either side. */
    public static UUID personOf(UUID caseId) {
        return derived(caseId, "person");
    }
}
