package org.followthrough.referral.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * The body said what becomes of a labour-rights violation (rule D9).
 *
 * @param referral what was handed over
 * @param taken whether the body takes it up; otherwise another one is owed
 * @param said what it answered
 */
@StoredAs(name = "referral.ReferralAnswered")
public record ReferralAnswered(
        UUID caseId, UUID by, LocalDate happenedOn, UUID referral, boolean taken, Personal<String> said)
        implements ReferralEvent {}
