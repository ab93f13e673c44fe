package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** Someone saw it. Stored in earlier histories only: since then it is {@code ObligationAcknowledged}, of whatever is owed. */
@StoredAs(name = "followup.OverdueAcknowledged")
public record OverdueAcknowledged(UUID caseId, UUID by, LocalDate happenedOn, UUID check, Personal<String> because)
        implements FollowUpEvent {}
