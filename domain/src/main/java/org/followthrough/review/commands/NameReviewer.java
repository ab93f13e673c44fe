package org.followthrough.review.commands;

import java.time.LocalDate;
import java.util.UUID;

/** This reviewer shall decide the review (rule R2). */
public record NameReviewer(UUID commandId, UUID caseId, LocalDate happenedOn, UUID review, UUID reviewer)
        implements ReviewCommand {}
