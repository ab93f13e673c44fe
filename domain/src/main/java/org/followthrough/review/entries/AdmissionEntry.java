package org.followthrough.review.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.review.commands.AdmitReview;

/** The request is admitted. */
public record AdmissionEntry(UUID commandId, LocalDate happenedOn, UUID review) implements CaseEntry<AdmitReview> {

    @Override
    public AdmitReview command(UUID caseId, Sealer sealer) {
        return new AdmitReview(commandId, caseId, happenedOn, review);
    }
}
