package org.followthrough.protection.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.protection.commands.RecordMeasure;
import org.jspecify.annotations.Nullable;

/** A measure was offered; the fields are those of {@link RecordMeasure}. */
public record MeasureEntry(
        UUID commandId,
        LocalDate happenedOn,
        ProtectionMeasure kind,
        boolean inPlace,
        boolean accepted,
        @Nullable LocalDate reviewOn,
        @Nullable String note)
        implements CaseEntry<RecordMeasure> {

    @Override
    public RecordMeasure command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordMeasure(
                commandId, caseId, happenedOn, kind, inPlace, accepted, reviewOn, seal.text(Fields.MEASURE_NOTE, note));
    }
}
