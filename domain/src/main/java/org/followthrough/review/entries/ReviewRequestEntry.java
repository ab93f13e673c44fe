package org.followthrough.review.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.review.commands.RequestReview;
import org.jspecify.annotations.Nullable;

/** A negative decision shall be looked at again; the fields are those of {@link RequestReview}. */
public record ReviewRequestEntry(
        UUID commandId,
        LocalDate happenedOn,
        ReviewRequester requester,
        ReviewGround ground,
        @Nullable String asked,
        @Nullable String newEvidence,
        @Nullable String lateBecause)
        implements CaseEntry<RequestReview> {

    @Override
    public RequestReview command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RequestReview(
                commandId,
                caseId,
                happenedOn,
                requester,
                ground,
                seal.text(Fields.REVIEW_ASKED, asked),
                seal.text(Fields.REVIEW_NEW_EVIDENCE, newEvidence),
                seal.text(Fields.REVIEW_LATE_BECAUSE, lateBecause));
    }
}
