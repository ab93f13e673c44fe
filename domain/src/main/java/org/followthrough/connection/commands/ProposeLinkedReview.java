package org.followthrough.connection.commands;

import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ConnectionKind;

/** Somebody who names the same connection was identified; the case decides whether that still means anything for it. */
public record ProposeLinkedReview(
        UUID commandId, UUID caseId, ConnectionKind kind, UUID connection, Set<UUID> identified)
        implements CaseCommand {}
