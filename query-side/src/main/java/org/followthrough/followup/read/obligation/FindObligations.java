package org.followthrough.followup.read.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What is owed, the most urgent first; answered by {@link ObligationRows}. Null lets everything through.
 *
 * @param dueBefore only what is due before that day: today for what is overdue
 * @param unassigned true: only cases without a caseworker
 */
public record FindObligations(
        @Nullable LocalDate dueBefore,
        @Nullable ObligationKind kind,
        @Nullable RiskLevel risk,
        @Nullable UUID caseworker,
        @Nullable Boolean unassigned,
        @Nullable Boolean imported,
        @Nullable Boolean neverFollowedUp,
        @Nullable UUID caseId,
        int offset,
        int limit) {}
