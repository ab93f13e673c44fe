package org.followthrough.review.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** The request is looked into (rule R3). */
@StoredAs(name = "review.ReviewAdmitted")
public record ReviewAdmitted(UUID caseId, UUID by, LocalDate happenedOn, UUID review) implements ReviewEvent {}
