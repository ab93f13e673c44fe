package org.followthrough.duplicate.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.duplicate.commands.ConfirmDuplicate;
import org.followthrough.personal.Sealer;

/** A second person signs that both cases are of one person. */
public record DuplicateConfirmationEntry(UUID commandId, LocalDate happenedOn, UUID proposal)
        implements CaseEntry<ConfirmDuplicate> {

    @Override
    public ConfirmDuplicate command(UUID caseId, Sealer sealer) {
        return new ConfirmDuplicate(commandId, caseId, happenedOn, proposal);
    }
}
