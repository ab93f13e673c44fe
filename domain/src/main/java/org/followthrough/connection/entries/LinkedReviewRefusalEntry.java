package org.followthrough.connection.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.connection.commands.DeclineLinkedReview;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The decision is not looked at again for this, and why. */
public record LinkedReviewRefusalEntry(UUID commandId, LocalDate happenedOn, UUID proposal, String because)
        implements CaseEntry<DeclineLinkedReview> {

    @Override
    public DeclineLinkedReview command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DeclineLinkedReview(
                commandId, caseId, happenedOn, proposal, seal.requiredText(Fields.LINK_BECAUSE, because));
    }
}
