package org.followthrough.intake.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** From now on this caseworker answers for the case. */
@StoredAs(name = "intake.CaseAssigned")
public record CaseAssigned(UUID caseId, UUID by, LocalDate happenedOn, UUID caseworker) implements IntakeEvent {}
