package org.followthrough.obligation.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ObligationKind;
import org.followthrough.personal.Personal;

/**
 * Someone saw that it is overdue, and says why it is. It stays overdue until someone acts (rule F7). Of checks it was
 * {@code OverdueAcknowledged} in earlier histories.
 */
@StoredAs(name = "obligation.ObligationAcknowledged")
public record ObligationAcknowledged(
        UUID caseId, UUID by, LocalDate happenedOn, UUID obligation, ObligationKind kind, Personal<String> because)
        implements ObligationEvent {}
