package org.followthrough.duplicate.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a duplicate still owes the person: it lives on in the leading case (rule D8).
 *
 * @param obligations ids of all of it
 * @param checkDueOn last day of the open check, null where none is open
 * @param decisionDueOn last day of the decision, null where it was taken
 * @param protectionDueOn last day to decide on interim protection, the day of {@code protectionDueAt}; null where no decision is owed
 * @param protectionDueAt moment from which that is overdue, null where the limit is one of days
 */
public record LeftOwed(
        Set<UUID> obligations,
        @Nullable LocalDate checkDueOn,
        @Nullable LocalDate decisionDueOn,
        @Nullable LocalDate protectionDueOn,
        @Nullable Instant protectionDueAt) {}
