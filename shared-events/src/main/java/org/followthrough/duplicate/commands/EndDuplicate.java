package org.followthrough.duplicate.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.followthrough.casefile.commands.CaseCommand;

/** The leading case has taken over. */
public record EndDuplicate(
        UUID commandId, @TargetAggregateIdentifier UUID caseId, UUID proposal) implements CaseCommand {}
