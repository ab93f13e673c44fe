package org.followthrough.decision.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The supervisor did not sign; the proposal is gone, the case is ongoing as before (rule D6). */
@StoredAs(name = "decision.DecisionSentBack")
public record DecisionSentBack(UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, Personal<String> because)
        implements DecisionEvent {}
