package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The person came back, or sent word (rule C6). */
public record RecordReturn(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        @Nullable Personal<String> language,
        @Nullable Personal<String> said)
        implements CaseCommand {}
