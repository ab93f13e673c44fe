package org.followthrough.correction.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** A second person agrees with a correction (rule E4). */
public record ConfirmCorrection(UUID commandId, UUID caseId, UUID correction) implements CaseCommand {}
