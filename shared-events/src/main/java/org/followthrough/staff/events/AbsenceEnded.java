package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** One is back earlier, or does not go. */
@StoredAs(name = "staff.AbsenceEnded")
public record AbsenceEnded(UUID member, UUID by, LocalDate happenedOn, UUID absence, LocalDate lastDay)
        implements StaffEvent {}
