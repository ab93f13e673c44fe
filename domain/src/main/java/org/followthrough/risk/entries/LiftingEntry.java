package org.followthrough.risk.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.risk.commands.LiftAtRisk;

/** The person is at risk no more, and why. */
public record LiftingEntry(UUID commandId, LocalDate happenedOn, String because) implements CaseEntry<LiftAtRisk> {

    @Override
    public LiftAtRisk command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new LiftAtRisk(commandId, caseId, happenedOn, seal.requiredText(Fields.AT_RISK_BECAUSE, because));
    }
}
