package org.followthrough.decision.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** A supervisor does not sign the proposed decision (rule D6). */
public record SendBackDecision(
        UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal, Personal<String> because)
        implements CaseCommand {}
