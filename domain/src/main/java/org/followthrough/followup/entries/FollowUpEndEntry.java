package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.EndFollowUp;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The risk was removed, and how that is known. */
public record FollowUpEndEntry(UUID commandId, LocalDate happenedOn, String because) implements CaseEntry<EndFollowUp> {

    @Override
    public EndFollowUp command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new EndFollowUp(
                commandId, caseId, happenedOn, seal.requiredText(Fields.FOLLOW_UP_ENDED_BECAUSE, because));
    }
}
