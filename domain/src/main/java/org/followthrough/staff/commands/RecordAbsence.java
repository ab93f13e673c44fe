package org.followthrough.staff.commands;

import java.time.LocalDate;
import java.util.UUID;

/** One is away on these days, both included, and another stands in. */
public record RecordAbsence(UUID commandId, UUID member, LocalDate from, LocalDate until, UUID deputy)
        implements StaffCommand {}
