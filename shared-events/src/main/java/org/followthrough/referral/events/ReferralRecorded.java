package org.followthrough.referral.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.Consent;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What the person said to handing a labour-rights violation on, and what was handed over (rule D9).
 *
 * @param body to which it was handed, null where it was not
 * @param limits what the person does not want passed on, null where there is nothing
 * @param guardian through whom a child was asked (rule F8), null for an adult
 */
@StoredAs(name = "referral.ReferralRecorded")
public record ReferralRecorded(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID referral,
        Consent consent,
        @Nullable Personal<String> body,
        @Nullable Personal<String> limits,
        @Nullable UUID guardian)
        implements ReferralEvent {}
