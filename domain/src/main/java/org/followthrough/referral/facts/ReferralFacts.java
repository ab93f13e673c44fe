package org.followthrough.referral.facts;

import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.Consent;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.referral.events.ReferralAnswered;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.events.ReferralRecorded;
import org.followthrough.review.events.CaseReopened;
import org.jspecify.annotations.Nullable;

/**
 * How far a labour-rights violation was handed on (rule D9).
 *
 * @param wasOwed in this assessment
 * @param declined the person did not want it, or no follow-up; the answer may change at any time
 * @param latest what was recorded last, null where nothing was, or the body did not take it up
 * @param open the question that waits for the person's answer, null where none does
 * @param awaited what a body was given and has not answered yet, null where there is nothing
 */
public record ReferralFacts(
        boolean wasOwed,
        boolean declined,
        @Nullable ReferralRecorded latest,
        @Nullable ReferralOwed open,
        @Nullable ReferralRecorded awaited) {

    public static final ReferralFacts NONE = new ReferralFacts(false, false, null, null, null);

    public ReferralFacts after(CaseEvent event) {
        if (event instanceof CaseReopened) {
            return new ReferralFacts(false, false, latest, null, awaited);
        }
        if (event instanceof ReferralOwed e) {
            return new ReferralFacts(true, false, latest, e, awaited);
        }
        if (event instanceof ReferralRecorded e) {
            boolean no = e.consent() == Consent.DECLINED;
            return new ReferralFacts(true, no, e, null, e.consent().agreed() ? e : awaited);
        }
        if (event instanceof ReferralAnswered e) {
            return e.taken()
                    ? new ReferralFacts(wasOwed, declined, latest, open, null)
                    : new ReferralFacts(true, false, null, open, null);
        }
        if (event instanceof FollowUpEnded e && e.reason() == FollowUpEndReason.PERSON_DECLINED) {
            return new ReferralFacts(wasOwed, wasOwed && !handedOver(), latest, null, awaited);
        }
        return this;
    }

    /** It was owed, and nobody said what is to become of it. */
    public boolean isOpen() {
        return wasOwed && !declined && !handedOver();
    }

    /** A body has it, or is still to say whether it takes it up. */
    public boolean handedOver() {
        return latest != null && latest.consent().agreed();
    }

    /** Whether it is that one that a body has not answered yet. */
    public boolean awaits(UUID referral) {
        return awaited != null && awaited.referral().equals(referral);
    }
}
