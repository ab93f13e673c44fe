package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The person left the country (rule F5); the fields are those of the event. */
public record RecordDeparture(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        @Nullable Personal<String> destination,
        Personal<String> source)
        implements CaseCommand {}
