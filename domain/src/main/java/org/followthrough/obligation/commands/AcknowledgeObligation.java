package org.followthrough.obligation.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** Say that one has seen that it is overdue, whatever it is. It stays so (rule F7). */
public record AcknowledgeObligation(UUID commandId, UUID caseId, UUID obligation, Personal<String> because)
        implements CaseCommand {}
