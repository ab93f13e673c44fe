package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.ConfirmDecline;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** Whether the "no" was free, and how the record shows it. */
public record DeclineConfirmationEntry(UUID commandId, LocalDate happenedOn, UUID decline, boolean free, String because)
        implements CaseEntry<ConfirmDecline> {

    @Override
    public ConfirmDecline command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new ConfirmDecline(
                commandId, caseId, happenedOn, decline, free, seal.requiredText(Fields.DECLINE_BECAUSE, because));
    }
}
