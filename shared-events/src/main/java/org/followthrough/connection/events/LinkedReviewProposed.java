package org.followthrough.connection.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ConnectionKind;

/**
 * Somebody else who names the same connection was identified: a supervisor answers whether this decision is looked at again
 * (rule L2).
 *
 * @param connection which one, by an id that is random
 * @param identified cases of the persons identified; the person of this case is not told who they are
 */
@StoredAs(name = "connection.LinkedReviewProposed")
public record LinkedReviewProposed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID proposal,
        ConnectionKind kind,
        UUID connection,
        Set<UUID> identified)
        implements ConnectionEvent {}
