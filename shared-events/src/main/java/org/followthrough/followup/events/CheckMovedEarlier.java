package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.RiskLevel;

/** The risk rose: the open check is due earlier; it never moves later (rule F3). */
@StoredAs(name = "followup.CheckMovedEarlier")
public record CheckMovedEarlier(
        UUID caseId, UUID by, LocalDate happenedOn, UUID check, LocalDate from, LocalDate to, RiskLevel risk)
        implements FollowUpEvent {}
