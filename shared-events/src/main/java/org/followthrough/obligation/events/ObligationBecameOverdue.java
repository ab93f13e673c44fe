package org.followthrough.obligation.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ObligationKind;

/**
 * Its date passed and nobody had acted: escalation level 1. Of checks it is {@code CheckBecameOverdue}.
 *
 * @param happenedOn the first day on which it was overdue
 */
@StoredAs(name = "obligation.ObligationBecameOverdue")
public record ObligationBecameOverdue(
        UUID caseId, UUID by, LocalDate happenedOn, UUID obligation, ObligationKind kind, LocalDate dueOn)
        implements ObligationEvent {}
