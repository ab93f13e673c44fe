package org.followthrough.decision.events;

import java.util.Map;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What a decision should have said (rule E4).
 *
 * @param outcome that of the decision: only a review changes it
 * @param reason the right one, null where the outcome is IDENTIFIED
 * @param rationale the right one, null where it stays as it was
 * @param indicators answers that are new or other than before; all others stay
 */
public record CorrectedFinding(
        Outcome outcome,
        @Nullable DecisionReason reason,
        @Nullable Personal<String> rationale,
        Map<MethodOfControl, IndicatorAnswer> indicators) {

    /** What an event that rests on a proposal repeats: the words are the proposal's. */
    public CorrectedFinding withoutWords() {
        return new CorrectedFinding(outcome, reason, null, indicators);
    }
}
