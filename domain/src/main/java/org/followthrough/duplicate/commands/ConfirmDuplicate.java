package org.followthrough.duplicate.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** A second person signs that both cases are of one person. */
public record ConfirmDuplicate(UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal)
        implements CaseCommand {}
