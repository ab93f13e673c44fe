package org.followthrough.followup.read.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
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
 * @param entry id of the entry in the case that it rests on
 * @param dueAt moment from which it is overdue where the limit is one of hours, null where it is one of days
 * @param daysOverdue today minus {@code dueOn}: negative is ahead; what is due on a day is on time through 0
 * @param neverFollowedUp the first check is overdue and none was ever completed
 */
public record ObligationRow(
        UUID obligation,
        UUID entry,
        UUID caseId,
        CaseReference reference,
        ObligationKind kind,
        @Nullable CheckKind check,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean overdue,
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

    /** The moment by which it is owed where the limit is one of hours, else the day. */
    public Temporal due() {
        return dueAt == null ? dueOn : dueAt;
    }

    /** Nobody assessed it: that counts as HIGH. */
    public RiskLevel riskOrHigh() {
        return risk == null ? RiskLevel.HIGH : risk;
    }
}
