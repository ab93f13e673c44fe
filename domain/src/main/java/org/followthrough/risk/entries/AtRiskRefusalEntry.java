package org.followthrough.risk.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.risk.commands.RefuseAtRisk;

/** The person is not at risk, and why. */
public record AtRiskRefusalEntry(UUID commandId, LocalDate happenedOn, String because)
        implements CaseEntry<RefuseAtRisk> {

    @Override
    public RefuseAtRisk command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RefuseAtRisk(commandId, caseId, happenedOn, seal.requiredText(Fields.AT_RISK_BECAUSE, because));
    }
}
