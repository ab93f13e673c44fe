package org.followthrough.connection.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.personal.Personal;

/** Another connection was learnt. */
public record AddConnection(
        UUID commandId, UUID caseId, LocalDate happenedOn, ConnectionKind kind, Personal<String> name)
        implements CaseCommand {}
