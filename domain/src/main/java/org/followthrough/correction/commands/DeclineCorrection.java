package org.followthrough.correction.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** A second person does not agree with a correction (rule E4). */
public record DeclineCorrection(UUID commandId, UUID caseId, UUID correction, Personal<String> because)
        implements CaseCommand {}
