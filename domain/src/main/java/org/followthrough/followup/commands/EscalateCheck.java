package org.followthrough.followup.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/**
 * The check is still overdue; the case decides whether that is still true.
 *
 * @param level 2 or 3
 */
public record EscalateCheck(UUID commandId, UUID caseId, UUID check, int level) implements CaseCommand {}
