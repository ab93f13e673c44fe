package org.followthrough.risk.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.risk.commands.RenewAtRisk;

/** The person is still at risk, and why. */
public record RenewalEntry(UUID commandId, LocalDate happenedOn, String grounds) implements CaseEntry<RenewAtRisk> {

    @Override
    public RenewAtRisk command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RenewAtRisk(commandId, caseId, happenedOn, seal.requiredText(Fields.AT_RISK_GROUNDS, grounds));
    }
}
