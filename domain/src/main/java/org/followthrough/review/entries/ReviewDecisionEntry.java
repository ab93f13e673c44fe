package org.followthrough.review.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.review.commands.DecideReview;

/** How the review ends, and why. */
public record ReviewDecisionEntry(
        UUID commandId, LocalDate happenedOn, UUID review, ReviewOutcome outcome, String because)
        implements CaseEntry<DecideReview> {

    @Override
    public DecideReview command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DecideReview(
                commandId, caseId, happenedOn, review, outcome, seal.requiredText(Fields.REVIEW_BECAUSE, because));
    }
}
