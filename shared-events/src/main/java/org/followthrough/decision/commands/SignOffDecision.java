package org.followthrough.decision.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.followthrough.casefile.commands.CaseCommand;

/** A supervisor other than the proposer signs the proposed decision (rule D6). */
public record SignOffDecision(
        UUID commandId, @TargetAggregateIdentifier UUID caseId, LocalDate happenedOn, UUID proposal)
        implements CaseCommand {}
