package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** One who had left is in office again, with the roles held before. */
@StoredAs(name = "staff.StaffMemberReturned")
public record StaffMemberReturned(UUID member, UUID by, LocalDate happenedOn) implements StaffEvent {}
