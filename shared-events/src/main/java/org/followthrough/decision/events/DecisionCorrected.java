package org.followthrough.decision.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * A second person agreed: from now on the decision says this. What it said stays, its outcome too, and nothing is reopened
 * (rule E4).
 *
 * @param correction id of the proposal, which holds the words of the rationale
 * @param decision id of the decision
 * @param finding without words
 */
@StoredAs(name = "decision.DecisionCorrected")
public record DecisionCorrected(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID correction,
        UUID decision,
        CorrectedFinding finding,
        UUID proposedBy)
        implements DecisionEvent {}
