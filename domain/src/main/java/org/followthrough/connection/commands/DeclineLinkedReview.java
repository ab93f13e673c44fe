package org.followthrough.connection.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** The decision shall not be looked at again for this. */
public record DeclineLinkedReview(
        UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal, Personal<String> because)
        implements CaseCommand {}
