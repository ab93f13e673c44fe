package org.followthrough.casefile.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A second person agrees with a correction (rule E4). */
public record ConfirmCorrection(
        UUID commandId, @TargetAggregateIdentifier UUID caseId, UUID correction) implements CaseCommand {}
