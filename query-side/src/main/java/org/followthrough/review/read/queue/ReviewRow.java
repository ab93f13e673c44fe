package org.followthrough.review.read.queue;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.intake.facts.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One review as it stands today.
 *
 * @param dueOn last day of what is due next: the answer whether it is admitted, then the decision
 * @param daysOverdue days since then; negative while it lies ahead
 * @param admittedOn null while nobody said whether it is admitted
 * @param reviewer null while nobody was named
 * @param outcome null while the review goes on
 */
public record ReviewRow(
        UUID review,
        CaseReference reference,
        ReviewRequester requester,
        ReviewGround ground,
        LocalDate requestedOn,
        LocalDate dueOn,
        int daysOverdue,
        @Nullable LocalDate admittedOn,
        @Nullable UUID reviewer,
        @Nullable ReviewOutcome outcome,
        @Nullable LocalDate decidedOn) {}
