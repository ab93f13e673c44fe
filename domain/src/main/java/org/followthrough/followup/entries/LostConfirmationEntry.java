package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.followup.commands.ConfirmLost;
import org.followthrough.personal.Sealer;

/** The second of two people declares the person lost. */
public record LostConfirmationEntry(UUID commandId, LocalDate happenedOn, UUID proposal)
        implements CaseEntry<ConfirmLost> {

    @Override
    public ConfirmLost command(UUID caseId, Sealer sealer) {
        return new ConfirmLost(commandId, caseId, happenedOn, proposal);
    }
}
