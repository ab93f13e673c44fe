package org.followthrough.connection.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.connection.commands.AcceptLinkedReview;
import org.followthrough.personal.Sealer;

/** The decision is looked at again. */
public record LinkedReviewEntry(UUID commandId, LocalDate happenedOn, UUID proposal)
        implements CaseEntry<AcceptLinkedReview> {

    @Override
    public AcceptLinkedReview command(UUID caseId, Sealer sealer) {
        return new AcceptLinkedReview(commandId, caseId, happenedOn, proposal);
    }
}
