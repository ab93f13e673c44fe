package org.followthrough.decision.entries;

import java.util.Map;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.personal.Fields;
import org.jspecify.annotations.Nullable;

/** What a decision should have said; the fields are those of {@link CorrectedFinding}. */
public record CorrectedFindingEntry(
        Outcome outcome,
        @Nullable DecisionReason reason,
        @Nullable String rationale,
        Map<MethodOfControl, IndicatorAnswer> indicators) {

    public CorrectedFinding sealed(EntrySealer seal) {
        return new CorrectedFinding(outcome, reason, seal.text(Fields.DECISION_RATIONALE, rationale), indicators);
    }
}
