package org.followthrough.obligation.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ObligationKind;

/**
 * Still overdue: level 2 or 3 was reached. Of checks it is {@code CheckEscalated}.
 *
 * @param happenedOn the day on which the level was reached
 */
@StoredAs(name = "obligation.ObligationEscalated")
public record ObligationEscalated(
        UUID caseId, UUID by, LocalDate happenedOn, UUID obligation, ObligationKind kind, int level)
        implements ObligationEvent {}
