package org.followthrough.duplicate.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** Another case, named by its reference, is of the same person. */
public record ProposeDuplicate(
        UUID commandId, UUID caseId, LocalDate happenedOn, String leadingReference, Personal<String> because)
        implements CaseCommand {}
