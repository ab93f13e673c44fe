package org.followthrough.decision.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A decision taken before the system existed (rule E6). It has no decider; {@code by} is the importer.
 *
 * @param happenedOn the day the decision was taken
 * @param reason null where none was recorded, or the outcome is IDENTIFIED
 */
@StoredAs(name = "decision.DecisionImported")
public record DecisionImported(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID decision,
        Outcome outcome,
        @Nullable DecisionReason reason) implements DecisionEvent {}
