package org.followthrough.decision.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** A supervisor gave the decision more time, once (rule D7). */
@StoredAs(name = "decision.DecisionLimitExtended")
public record DecisionLimitExtended(
        UUID caseId, UUID by, LocalDate happenedOn, LocalDate from, LocalDate to, Personal<String> because)
        implements DecisionEvent {}
