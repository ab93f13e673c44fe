package org.followthrough.risk.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.risk.commands.DesignateAtRisk;

/** The person is at risk, and why. */
public record DesignationEntry(UUID commandId, LocalDate happenedOn, String grounds)
        implements CaseEntry<DesignateAtRisk> {

    @Override
    public DesignateAtRisk command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DesignateAtRisk(commandId, caseId, happenedOn, seal.requiredText(Fields.AT_RISK_GROUNDS, grounds));
    }
}
