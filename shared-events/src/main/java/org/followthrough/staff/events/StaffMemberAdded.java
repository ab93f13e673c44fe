package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** Somebody new may sign in. The login is theirs for ever, so that nobody is taken for another. */
@StoredAs(name = "staff.StaffMemberAdded")
public record StaffMemberAdded(
        UUID member,
        UUID by,
        LocalDate happenedOn,
        Personal<String> login,
        Personal<String> name,
        Set<Role> roles,
        @Nullable String unit,
        Set<Duty> duties)
        implements StaffEvent {}
