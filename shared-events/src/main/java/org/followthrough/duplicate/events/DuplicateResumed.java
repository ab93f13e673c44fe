package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.LeadingCaseObstacle;

/**
 * The leading case could not take over: this case goes on as before; it owed everything all the time.
 */
@StoredAs(name = "duplicate.DuplicateResumed")
public record DuplicateResumed(UUID caseId, UUID by, LocalDate happenedOn, UUID leading, LeadingCaseObstacle obstacle)
        implements DuplicateEvent {}
