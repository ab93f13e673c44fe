package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** The case was reopened: the check that was owed is none any more (rule R4). */
@StoredAs(name = "followup.CheckSuperseded")
public record CheckSuperseded(UUID caseId, UUID by, LocalDate happenedOn, UUID check, UUID review)
        implements FollowUpEvent {}
