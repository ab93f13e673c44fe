package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.jspecify.annotations.Nullable;

/** One belongs to another unit, or to none. */
@StoredAs(name = "staff.StaffMemberMovedToUnit")
public record StaffMemberMovedToUnit(
        UUID member,
        UUID by,
        LocalDate happenedOn,
        @Nullable String unit) implements StaffEvent {}
