package org.followthrough.decision.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** A supervisor gives the decision more time, once (rule D7). */
public record ExtendDecisionLimit(UUID commandId, UUID caseId, LocalDate happenedOn, Personal<String> because)
        implements CaseCommand {}
