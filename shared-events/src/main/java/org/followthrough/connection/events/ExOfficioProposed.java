package org.followthrough.connection.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ConnectionKind;

/**
 * Several reports name one connection: a supervisor answers whether a procedure is started by virtue of office (rule L3). Stands
 * in the case whose report was the one too many.
 *
 * @param cases all that name it, this one too
 */
@StoredAs(name = "connection.ExOfficioProposed")
public record ExOfficioProposed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID proposal,
        ConnectionKind kind,
        UUID connection,
        Set<UUID> cases)
        implements ConnectionEvent {}
