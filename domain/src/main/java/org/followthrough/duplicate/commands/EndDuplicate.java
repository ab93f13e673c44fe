package org.followthrough.duplicate.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** The leading case has taken over. */
public record EndDuplicate(UUID commandId, UUID caseId, UUID proposal) implements CaseCommand {}
