package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** Another body follows the person from now on; the fields are those of {@link HandOver}. */
public record HandOverEntry(
        UUID commandId, LocalDate happenedOn, String body, boolean accepted, boolean consented, boolean childProtection)
        implements CaseEntry<HandOver> {

    @Override
    public HandOver command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new HandOver(
                commandId,
                caseId,
                happenedOn,
                seal.requiredLine(Fields.HANDED_OVER_TO, body),
                accepted,
                consented,
                childProtection);
    }
}
