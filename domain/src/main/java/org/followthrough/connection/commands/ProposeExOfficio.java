package org.followthrough.connection.commands;

import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ConnectionKind;

/** Several reports name one connection. */
public record ProposeExOfficio(UUID commandId, UUID caseId, ConnectionKind kind, UUID connection, Set<UUID> cases)
        implements CaseCommand {}
