package org.followthrough.obligation.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/**
 * The day of the next level has come; the case decides whether that is still true.
 *
 * @param level 2 or 3
 */
public record EscalateObligation(UUID commandId, UUID caseId, UUID obligation, int level) implements CaseCommand {}
