package org.followthrough.review.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** Who looks at the decision again: someone who had no part in the case (rule R2). */
@StoredAs(name = "review.ReviewerNamed")
public record ReviewerNamed(UUID caseId, UUID by, LocalDate happenedOn, UUID review, UUID reviewer)
        implements ReviewEvent {}
