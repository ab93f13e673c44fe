package org.followthrough.staff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who may sign in.
 *
 * @param id random and fixed; what events name, never the login
 * @param unit the unit that assigns the cases, null for those who belong to none
 */
public record StaffMember(
        UUID id,
        String login,
        String displayName,
        Set<Role> roles,
        @Nullable String unit) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
