package org.followthrough.decision.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** A supervisor other than the proposer signs the proposed decision (rule D6). */
public record SignOffDecision(UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal)
        implements CaseCommand {}
