package org.followthrough.review.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.personal.Personal;

/** The review ended. The decision it was about is not edited; both stay (rule R3). */
@StoredAs(name = "review.ReviewDecided")
public record ReviewDecided(
        UUID caseId, UUID by, LocalDate happenedOn, UUID review, ReviewOutcome outcome, Personal<String> because)
        implements ReviewEvent {}
