package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** One cannot sign in any more. The name stays with what one did. */
@StoredAs(name = "staff.StaffMemberLeft")
public record StaffMemberLeft(UUID member, UUID by, LocalDate happenedOn) implements StaffEvent {}
