package org.followthrough.duplicate.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** It is another person, or the cases stay apart. */
public record DeclineDuplicate(
        UUID commandId, UUID caseId, LocalDate happenedOn, UUID proposal, Personal<String> because)
        implements CaseCommand {}
