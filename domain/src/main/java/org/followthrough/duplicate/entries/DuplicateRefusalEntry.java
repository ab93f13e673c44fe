package org.followthrough.duplicate.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.duplicate.commands.DeclineDuplicate;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** A second person keeps the cases apart, and says why. */
public record DuplicateRefusalEntry(UUID commandId, LocalDate happenedOn, UUID proposal, String because)
        implements CaseEntry<DeclineDuplicate> {

    @Override
    public DeclineDuplicate command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DeclineDuplicate(
                commandId, caseId, happenedOn, proposal, seal.requiredText(Fields.DUPLICATE_BECAUSE, because));
    }
}
