package org.followthrough.duplicate.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** The link was taken back in the other case. */
public record ReleaseDuplicate(UUID commandId, UUID caseId, UUID duplicate) implements CaseCommand {}
