package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.staff.Duty;

/** One is told of other things from now on. */
@StoredAs(name = "staff.DutiesChanged")
public record DutiesChanged(UUID member, UUID by, LocalDate happenedOn, Set<Duty> duties) implements StaffEvent {}
