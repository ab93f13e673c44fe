package org.followthrough.followup.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** Say that one has seen it. It stays overdue (rule F7). */
public record AcknowledgeOverdue(
        UUID commandId, @TargetAggregateIdentifier UUID caseId, UUID check, Personal<String> because)
        implements CaseCommand {}
