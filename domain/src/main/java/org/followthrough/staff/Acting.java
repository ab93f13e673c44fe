package org.followthrough.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.personal.Opener;

/**
 * Who acts, and when. Built by the server from its session and clock for one decision; a client cannot name one.
 *
 * @param today today in the protocol's zone
 * @param now the moment the command is handled: "recorded at"
 * @param opener opens the few texts that rules read
 */
public record Acting(UUID staffId, Set<Role> roles, LocalDate today, Instant now, Opener opener) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
