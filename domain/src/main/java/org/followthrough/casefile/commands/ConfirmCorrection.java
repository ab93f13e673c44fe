package org.followthrough.casefile.commands;

import java.util.UUID;

/** A second person agrees with a correction (rule E4). */
public record ConfirmCorrection(UUID commandId, UUID caseId, UUID correction) implements CaseCommand {}
