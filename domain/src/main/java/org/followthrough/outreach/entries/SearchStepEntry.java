package org.followthrough.outreach.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.SearchStep;
import org.followthrough.outreach.commands.RecordSearchStep;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** A step of the search that needs no contact. */
public record SearchStepEntry(
        UUID commandId,
        LocalDate happenedOn,
        SearchStep step,
        @Nullable String note) implements CaseEntry<RecordSearchStep> {

    @Override
    public RecordSearchStep command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordSearchStep(commandId, caseId, happenedOn, step, seal.text(Fields.SEARCH_NOTE, note));
    }
}
