package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.staff.Role;

/** One may do other things from now on. */
@StoredAs(name = "staff.RolesChanged")
public record RolesChanged(UUID member, UUID by, LocalDate happenedOn, Set<Role> roles) implements StaffEvent {}
