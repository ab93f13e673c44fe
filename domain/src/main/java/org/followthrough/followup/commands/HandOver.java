package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** Another body follows the person from now on (rules F5, F8); the fields are those of the event. */
public record HandOver(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        Personal<String> body,
        boolean accepted,
        boolean consented,
        boolean childProtection)
        implements CaseCommand {}
