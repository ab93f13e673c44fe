package org.followthrough.staff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who may sign in.
 *
 * @param id random and fixed; what events name, never the login
 * @param unit the unit that assigns the cases, null for those who belong to none
 * @param duties what one is told of, beside the own cases
 */
public record StaffMember(
        UUID id,
        String login,
        String displayName,
        Set<Role> roles,
        @Nullable String unit,
        Set<Duty> duties) {

    public StaffMember {
        roles = Set.copyOf(roles);
        duties = Set.copyOf(duties);
    }

    /** One without further duties. */
    public StaffMember(UUID id, String login, String displayName, Set<Role> roles, @Nullable String unit) {
        this(id, login, displayName, roles, unit, Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean holds(Duty duty) {
        return duties.contains(duty);
    }

    /** May say when the other is away: oneself, an administrator, a supervisor of the unit. */
    public boolean answersFor(StaffMember other) {
        return id.equals(other.id) || is(Role.ADMINISTRATOR) || (is(Role.SUPERVISOR) && sharesUnit(other));
    }

    /** May act as the other does: holds one of their roles, and for the same organisation where that is what one reports for. */
    public boolean canStandInFor(StaffMember other) {
        return other.roles.stream()
                .filter(this::is)
                .anyMatch(role -> role != Role.REPORTING_ORGANISATION || sharesUnit(other));
    }

    private boolean sharesUnit(StaffMember other) {
        return unit != null && unit.equals(other.unit);
    }
}
