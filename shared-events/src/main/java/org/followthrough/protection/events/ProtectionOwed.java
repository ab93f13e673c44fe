package org.followthrough.protection.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ProtectionCause;
import org.jspecify.annotations.Nullable;

/**
 * Somebody owes this person a decision on interim protection (rule P1).
 *
 * @param dueOn last day on which it is on time; the day of {@code dueAt} where the limit is one of hours
 * @param dueAt moment from which it is overdue, counted from when the receipt was recorded; null where the limit is one of days
 * @param escalatesFrom day from which escalation counts
 */
@StoredAs(name = "protection.ProtectionOwed")
public record ProtectionOwed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID obligation,
        ProtectionCause cause,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        LocalDate escalatesFrom)
        implements ProtectionEvent {}
