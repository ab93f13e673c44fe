package org.followthrough.referral.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * The person is to be asked whether a labour-rights violation is handed to a body that is there for it (rule D9). No end of the
 * follow-up.
 *
 * @param happenedOn the day since when: of the decision, or of what showed that the question is still open
 * @param dueOn last day to ask the person and to hand over
 * @param escalatesFrom day from which escalation counts: {@code dueOn}, or the day of recording where that is later
 */
@StoredAs(name = "referral.ReferralOwed")
public record ReferralOwed(
        UUID caseId, UUID by, LocalDate happenedOn, UUID referral, LocalDate dueOn, LocalDate escalatesFrom)
        implements ReferralEvent {}
