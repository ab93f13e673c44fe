package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.RecordReturn;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** The person came back, or sent word; the fields are those of {@link RecordReturn}. */
public record ReturnEntry(
        UUID commandId,
        LocalDate happenedOn,
        @Nullable String language,
        @Nullable String said) implements CaseEntry<RecordReturn> {

    @Override
    public RecordReturn command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordReturn(
                commandId,
                caseId,
                happenedOn,
                seal.code(Fields.RETURN_LANGUAGE, language),
                seal.text(Fields.RETURN_SAID, said));
    }
}
