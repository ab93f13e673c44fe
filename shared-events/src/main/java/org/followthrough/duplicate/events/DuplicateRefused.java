package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.LeadingCaseObstacle;

/**
 * This case cannot lead the other one any more: it changed between the signature and the take-over.
 */
@StoredAs(name = "duplicate.DuplicateRefused")
public record DuplicateRefused(
        UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, UUID duplicate, LeadingCaseObstacle obstacle)
        implements DuplicateEvent {}
