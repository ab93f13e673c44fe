package org.followthrough.platform.installation;

import java.util.UUID;

/**
 * Which installation a record belongs to, and what it was begun as. Neither ever changes.
 *
 * @param demonstration begun with invented people, whom nobody may take for real ones
 */
public record Installation(UUID id, boolean demonstration) {

    public static Installation begunAs(boolean demonstration) {
        return new Installation(UUID.randomUUID(), demonstration);
    }
}
