package org.followthrough.connection.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** A procedure by virtue of office was started, or is not, and why. */
public record AnswerExOfficio(
        UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal, boolean started, Personal<String> because)
        implements CaseCommand {}
