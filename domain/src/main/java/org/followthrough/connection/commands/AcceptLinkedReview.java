package org.followthrough.connection.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** The decision shall be looked at again. */
public record AcceptLinkedReview(UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal)
        implements CaseCommand {}
