package org.followthrough.staff.commands;

import java.util.Set;
import java.util.UUID;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * One shall have these roles, this unit and these duties.
 *
 * @param version how many events about the member were seen, null where it does not matter
 */
public record ChangePosition(
        UUID commandId,
        UUID member,
        @Nullable Integer version,
        Set<Role> roles,
        @Nullable String unit,
        Set<Duty> duties)
        implements StaffCommand, Position {}
