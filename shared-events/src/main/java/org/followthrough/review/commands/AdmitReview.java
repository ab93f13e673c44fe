package org.followthrough.review.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The request shall be looked into. */
public record AdmitReview(
        UUID commandId, @TargetAggregateIdentifier UUID caseId, LocalDate happenedOn, UUID review)
        implements ReviewCommand {}
