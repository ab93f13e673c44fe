package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** One is away and another stands in. Why one is away is not asked: it may be about health. */
@StoredAs(name = "staff.AbsenceRecorded")
public record AbsenceRecorded(
        UUID member, UUID by, LocalDate happenedOn, UUID absence, LocalDate from, LocalDate until, UUID deputy)
        implements StaffEvent {}
