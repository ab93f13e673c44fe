package org.followthrough.review.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * A new assessment starts, with fresh limits (rule R4).
 *
 * @param assessment id of the new assessment
 */
@StoredAs(name = "review.CaseReopened")
public record CaseReopened(UUID caseId, UUID by, LocalDate happenedOn, UUID review, UUID assessment)
        implements ReviewEvent {}
