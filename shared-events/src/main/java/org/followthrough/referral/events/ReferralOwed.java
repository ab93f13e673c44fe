package org.followthrough.referral.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The person is to be asked whether a labour-rights violation is handed to a body that is there for it (rule D9). No end of the
 * follow-up.
 *
 * @param happenedOn the day since when: of the decision, or of what showed that the question is still open
 * @param atCheckOn last day of the check at which the person is asked again, null where they were not asked yet, or another body is looked for
 */
@StoredAs(name = "referral.ReferralOwed")
public record ReferralOwed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID referral,
        @Nullable LocalDate atCheckOn) implements ReferralEvent {}
