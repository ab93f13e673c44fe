package org.followthrough.followup.read.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.facts.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One thing owed to a person.
 *
 * @param daysOverdue today minus {@code dueOn}: 0 is due today, negative is ahead
 * @param neverFollowedUp the first check is overdue and none was ever completed
 */
public record ObligationRow(
        UUID obligation,
        UUID caseId,
        CaseReference reference,
        ObligationKind kind,
        @Nullable CheckKind check,
        LocalDate dueOn,
        long daysOverdue,
        boolean neverFollowedUp,
        int escalationLevel,
        @Nullable Instant acknowledgedAt,
        @Nullable UUID acknowledgedBy,
        SourceCategory source,
        @Nullable Outcome outcome,
        @Nullable DecisionReason reason,
        @Nullable RiskLevel risk,
        boolean child,
        boolean imported,
        @Nullable UUID caseworker) {

    public boolean overdue() {
        return daysOverdue > 0;
    }

    /** Nobody assessed it: that counts as HIGH. */
    public RiskLevel riskOrHigh() {
        return risk == null ? RiskLevel.HIGH : risk;
    }
}
