package org.followthrough.risk.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** The person is at risk no more, for these reasons. */
public record LiftAtRisk(UUID commandId, UUID caseId, LocalDate happenedOn, Personal<String> because)
        implements CaseCommand {}
