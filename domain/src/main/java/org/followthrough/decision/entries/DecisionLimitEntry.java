package org.followthrough.decision.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.decision.commands.ExtendDecisionLimit;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The decision needs more time, and why. */
public record DecisionLimitEntry(UUID commandId, LocalDate happenedOn, String because)
        implements CaseEntry<ExtendDecisionLimit> {

    @Override
    public ExtendDecisionLimit command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new ExtendDecisionLimit(
                commandId, caseId, happenedOn, seal.requiredText(Fields.DECISION_LIMIT_BECAUSE, because));
    }
}
