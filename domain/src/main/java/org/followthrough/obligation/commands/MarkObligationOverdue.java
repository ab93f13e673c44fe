package org.followthrough.obligation.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** The obligation's date has passed; the case decides whether that is still true. */
public record MarkObligationOverdue(UUID commandId, UUID caseId, UUID obligation) implements CaseCommand {}
