package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.ProposeLost;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The first of two people declares the person lost, and why. */
public record LostEntry(UUID commandId, LocalDate happenedOn, String because) implements CaseEntry<ProposeLost> {

    @Override
    public ProposeLost command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new ProposeLost(commandId, caseId, happenedOn, seal.requiredText(Fields.LOST_BECAUSE, because));
    }
}
