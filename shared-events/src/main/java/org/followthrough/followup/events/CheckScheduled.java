package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.RiskLevel;

/**
 * A check is owed.
 *
 * @param number which check of the plan, from 1
 * @param dueOn last day on which it is on time, in the protocol's zone
 * @param risk the level the date was reckoned with
 * @param escalatesFrom day from which escalation counts: {@code dueOn}, or the day of the import for a decision that
 *     was imported later than that (rule E6)
 */
@StoredAs(name = "followup.CheckScheduled")
public record CheckScheduled(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID check,
        int number,
        CheckKind kind,
        LocalDate dueOn,
        RiskLevel risk,
        LocalDate escalatesFrom)
        implements FollowUpEvent {}
