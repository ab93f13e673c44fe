package org.followthrough.review.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.review.commands.NameReviewer;

/** Who reviews. */
public record ReviewerEntry(UUID commandId, LocalDate happenedOn, UUID review, UUID reviewer)
        implements CaseEntry<NameReviewer> {

    @Override
    public NameReviewer command(UUID caseId, Sealer sealer) {
        return new NameReviewer(commandId, caseId, happenedOn, review, reviewer);
    }
}
