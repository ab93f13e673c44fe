package org.followthrough.duplicate.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.LeadingCaseObstacle;

/** The leading case could not take over. */
public record ResumeDuplicate(UUID commandId, UUID caseId, UUID proposal, LeadingCaseObstacle obstacle)
        implements CaseCommand {}
