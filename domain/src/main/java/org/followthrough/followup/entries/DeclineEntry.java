package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.DeclineFollowUp;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The person does not want to be followed up; the fields are those of {@link DeclineFollowUp}. */
public record DeclineEntry(
        UUID commandId, LocalDate happenedOn, String language, boolean saidAlone, boolean wayBackExplained, String said)
        implements CaseEntry<DeclineFollowUp> {

    @Override
    public DeclineFollowUp command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DeclineFollowUp(
                commandId,
                caseId,
                happenedOn,
                seal.value(Fields.DECLINE_LANGUAGE, language),
                saidAlone,
                wayBackExplained,
                seal.requiredText(Fields.DECLINE_SAID, said));
    }
}
