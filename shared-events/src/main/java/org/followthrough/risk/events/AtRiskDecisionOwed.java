package org.followthrough.risk.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.DecisionReason;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor owes this person a decision: designated person at risk, or refused with reasons (rule D5).
 *
 * @param obligation id of the question
 * @param because reason of the decision; null where an imported one names none
 */
@StoredAs(name = "risk.AtRiskDecisionOwed")
public record AtRiskDecisionOwed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID obligation,
        @Nullable DecisionReason because) implements RiskEvent {}
