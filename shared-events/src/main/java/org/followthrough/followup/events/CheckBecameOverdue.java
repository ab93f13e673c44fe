package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * Escalation level 1.
 *
 * @param happenedOn the day after {@code dueOn}: the day it became true, however late it was noticed
 */
@StoredAs(name = "followup.CheckBecameOverdue")
public record CheckBecameOverdue(UUID caseId, UUID by, LocalDate happenedOn, UUID check, LocalDate dueOn)
        implements FollowUpEvent {}
