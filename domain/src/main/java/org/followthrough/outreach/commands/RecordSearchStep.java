package org.followthrough.outreach.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.SearchStep;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Record a step of the search that needs no contact. */
public record RecordSearchStep(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        SearchStep step,
        @Nullable Personal<String> note) implements CaseCommand {}
