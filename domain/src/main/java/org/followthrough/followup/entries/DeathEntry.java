package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.RecordDeath;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The person died, and how that is known. */
public record DeathEntry(UUID commandId, LocalDate happenedOn, String source) implements CaseEntry<RecordDeath> {

    @Override
    public RecordDeath command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordDeath(
                commandId, caseId, happenedOn, seal.requiredText(Fields.FOLLOW_UP_ENDED_BECAUSE, source));
    }
}
