package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** The first of two people declares the person lost (rule F6). */
public record ProposeLost(UUID commandId, UUID caseId, LocalDate happenedOn, Personal<String> because)
        implements CaseCommand {}
