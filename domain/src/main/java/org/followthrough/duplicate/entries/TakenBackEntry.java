package org.followthrough.duplicate.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.duplicate.commands.TakeBackDuplicate;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The link to the leading case was a mistake, and why. */
public record TakenBackEntry(UUID commandId, LocalDate happenedOn, String because)
        implements CaseEntry<TakeBackDuplicate> {

    @Override
    public TakeBackDuplicate command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new TakeBackDuplicate(
                commandId, caseId, happenedOn, seal.requiredText(Fields.DUPLICATE_BECAUSE, because));
    }
}
