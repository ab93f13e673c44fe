package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.util.EnumMap;
import java.util.Map;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.decision.events.Finding;
import org.jspecify.annotations.Nullable;

/** What is decided and why: the rights information could not be given, unless said otherwise. */
public final class FindingWords {

    private final Outcome outcome;
    private final @Nullable DecisionReason reason;
    private final Map<MethodOfControl, IndicatorAnswer> indicators = new EnumMap<>(MethodOfControl.class);
    private String rationale = "Because.";
    private @Nullable String rightsNotGiven = "Nobody could be told.";
    private boolean personAskedForIt;

    private FindingWords(Outcome outcome, @Nullable DecisionReason reason) {
        this.outcome = outcome;
        this.reason = reason;
    }

    public static FindingWords finding(Outcome outcome, @Nullable DecisionReason reason) {
        return new FindingWords(outcome, reason);
    }

    public FindingWords answering(MethodOfControl indicator, IndicatorAnswer answer) {
        indicators.put(indicator, answer);
        return this;
    }

    public FindingWords rationale(String words) {
        rationale = words;
        return this;
    }

    /** @param why null where nobody says that it was not possible */
    public FindingWords rightsNotGiven(@Nullable String why) {
        rightsNotGiven = why;
        return this;
    }

    public FindingWords personAskedForIt() {
        personAskedForIt = true;
        return this;
    }

    Finding said() {
        return new Finding(
                outcome,
                reason,
                text("decision.rationale", rationale),
                indicators,
                personAskedForIt,
                rightsNotGiven == null ? null : text("decision.rightsNotGiven", rightsNotGiven));
    }
}
