package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.RecordDeparture;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** The person left the country; the fields are those of {@link RecordDeparture}. */
public record DepartureEntry(
        UUID commandId, LocalDate happenedOn, @Nullable String destination, String source)
        implements CaseEntry<RecordDeparture> {

    @Override
    public RecordDeparture command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordDeparture(
                commandId,
                caseId,
                happenedOn,
                seal.line(Fields.DEPARTED_TO, destination),
                seal.requiredText(Fields.DEPARTURE_SOURCE, source));
    }
}
