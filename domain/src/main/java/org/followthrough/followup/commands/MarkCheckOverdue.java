package org.followthrough.followup.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** The check's date has passed; the case decides whether that is still true. */
public record MarkCheckOverdue(UUID commandId, UUID caseId, UUID check) implements CaseCommand {}
