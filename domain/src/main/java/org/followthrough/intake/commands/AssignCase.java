package org.followthrough.intake.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** Name the caseworker who answers for the case. */
public record AssignCase(UUID commandId, UUID caseId, UUID caseworker) implements CaseCommand {}
