package org.followthrough.risk.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** The person is still at risk, on these grounds. */
public record RenewAtRisk(UUID commandId, UUID caseId, LocalDate happenedOn, Personal<String> grounds)
        implements CaseCommand {}
