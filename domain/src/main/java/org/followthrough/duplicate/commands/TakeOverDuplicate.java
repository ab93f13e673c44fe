package org.followthrough.duplicate.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.duplicate.events.BroughtAlong;

/** This case leads: what the other one owes shall live on here. */
public record TakeOverDuplicate(UUID commandId, UUID caseId, UUID proposal, UUID duplicate, BroughtAlong brought)
        implements CaseCommand {}
