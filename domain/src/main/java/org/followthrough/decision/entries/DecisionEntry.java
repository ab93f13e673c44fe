package org.followthrough.decision.entries;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.decision.commands.DecideCase;
import org.followthrough.decision.events.Finding;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** What is decided and why; the fields are those of {@link Finding}. */
public record DecisionEntry(
        UUID commandId,
        LocalDate happenedOn,
        Outcome outcome,
        @Nullable DecisionReason reason,
        String rationale,
        Map<MethodOfControl, IndicatorAnswer> indicators,
        boolean personAskedForIt,
        @Nullable String rightsNotGiven)
        implements CaseEntry<DecideCase> {

    @Override
    public DecideCase command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        var finding = new Finding(
                outcome,
                reason,
                seal.requiredText(Fields.DECISION_RATIONALE, rationale),
                indicators,
                personAskedForIt,
                seal.text(Fields.DECISION_RIGHTS_NOT_GIVEN, rightsNotGiven));
        return new DecideCase(commandId, caseId, happenedOn, finding);
    }
}
