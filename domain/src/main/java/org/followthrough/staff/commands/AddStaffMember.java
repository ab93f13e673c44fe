package org.followthrough.staff.commands;

import java.util.Set;
import java.util.UUID;
import org.followthrough.personal.Personal;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** Somebody new shall be able to sign in. */
public record AddStaffMember(
        UUID commandId,
        UUID member,
        Personal<String> login,
        Personal<String> name,
        Set<Role> roles,
        @Nullable String unit,
        Set<Duty> duties)
        implements StaffCommand, Position {}
