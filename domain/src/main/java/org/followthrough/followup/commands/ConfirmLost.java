package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** The second of two people declares the person lost (rule F6). */
public record ConfirmLost(UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal) implements CaseCommand {}
