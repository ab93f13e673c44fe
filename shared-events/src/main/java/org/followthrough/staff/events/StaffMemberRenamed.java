package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** One's name is another now, or was misspelt. */
@StoredAs(name = "staff.StaffMemberRenamed")
public record StaffMemberRenamed(UUID member, UUID by, LocalDate happenedOn, Personal<String> name)
        implements StaffEvent {}
