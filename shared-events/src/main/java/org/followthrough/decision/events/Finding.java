package org.followthrough.decision.events;

import java.util.Map;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is decided and why; the same in a proposal and in the decision it becomes.
 *
 * @param reason null where the outcome is IDENTIFIED
 * @param rationale null only in a decision that was signed off: the proposal says it
 * @param indicators the answer to each indicator reported or recorded (rule D2)
 * @param personAskedForIt the person asked for a decision before the protocol's earliest day (rule D7)
 * @param rightsNotGiven why the rights information could not be given; it stays owed (rule D4)
 */
public record Finding(
        Outcome outcome,
        @Nullable DecisionReason reason,
        @Nullable Personal<String> rationale,
        Map<MethodOfControl, IndicatorAnswer> indicators,
        boolean personAskedForIt,
        @Nullable Personal<String> rightsNotGiven) {

    /** What an event that rests on a proposal repeats: the words are the proposal's. */
    public Finding withoutWords() {
        return new Finding(outcome, reason, null, indicators, personAskedForIt, null);
    }
}
