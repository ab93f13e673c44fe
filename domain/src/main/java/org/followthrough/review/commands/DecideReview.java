package org.followthrough.review.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.personal.Personal;

/** The review shall end like this (rules R2 to R4). */
public record DecideReview(
        UUID commandId, UUID caseId, LocalDate happenedOn, UUID review, ReviewOutcome outcome, Personal<String> because)
        implements ReviewCommand {}
