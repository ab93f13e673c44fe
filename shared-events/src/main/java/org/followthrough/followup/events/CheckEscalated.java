package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * Still overdue.
 *
 * @param happenedOn the day it became true
 * @param level 2 (unit head) or 3 (oversight)
 */
@StoredAs(name = "followup.CheckEscalated")
public record CheckEscalated(UUID caseId, UUID by, LocalDate happenedOn, UUID check, int level)
        implements FollowUpEvent {}
