package org.followthrough.risk.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * Not recognised, but exposed: the protective category (rules D5, P4).
 */
@StoredAs(name = "risk.PersonDesignatedAtRisk")
public record PersonDesignatedAtRisk(
        UUID caseId, UUID by, LocalDate happenedOn, UUID designation, Personal<String> grounds) implements RiskEvent {}
