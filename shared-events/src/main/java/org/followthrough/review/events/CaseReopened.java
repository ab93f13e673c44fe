package org.followthrough.review.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A new assessment starts, with fresh limits (rule R4).
 *
 * @param assessment id of the new assessment
 * @param decisionWarnOn last day before the supervisor is warned that no decision was taken
 * @param decisionDueOn last day on which the decision is on time (rule P3)
 * @param protectionDueOn last day to decide on interim protection (rule P1), null where the person died
 * @param protectionDueAt moment from which that is overdue, where the limit is one of hours
 */
@StoredAs(name = "review.CaseReopened")
public record CaseReopened(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID review,
        UUID assessment,
        LocalDate decisionWarnOn,
        LocalDate decisionDueOn,
        @Nullable LocalDate protectionDueOn,
        @Nullable Instant protectionDueAt)
        implements ReviewEvent {}
