package org.followthrough.review.commands;

import java.time.LocalDate;
import java.util.UUID;

/** The request shall be looked into. */
public record AdmitReview(UUID commandId, UUID caseId, LocalDate happenedOn, UUID review) implements ReviewCommand {}
