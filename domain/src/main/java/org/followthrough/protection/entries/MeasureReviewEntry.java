package org.followthrough.protection.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.protection.commands.ReviewMeasure;
import org.jspecify.annotations.Nullable;

/** The measure goes on or ends, and why. */
public record MeasureReviewEntry(
        UUID commandId,
        LocalDate happenedOn,
        UUID measure,
        boolean goesOn,
        @Nullable LocalDate reviewOn,
        String because)
        implements CaseEntry<ReviewMeasure> {

    @Override
    public ReviewMeasure command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new ReviewMeasure(
                commandId,
                caseId,
                happenedOn,
                measure,
                goesOn,
                reviewOn,
                seal.requiredText(Fields.MEASURE_REVIEW_BECAUSE, because));
    }
}
