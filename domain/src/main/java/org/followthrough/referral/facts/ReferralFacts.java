package org.followthrough.referral.facts;

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
 * How far a labour-rights violation was handed on (rule D9). Whether that, or the body's answer, is owed now is among what the
 * person is owed.
 *
 * @param wasOwed in this assessment
 * @param declined the person did not want it, or no follow-up; the answer may change at any time
 * @param latest what was recorded last, null where nothing was, or the body did not take it up
 */
public record ReferralFacts(
        boolean wasOwed, boolean declined, @Nullable ReferralRecorded latest) {

    public static final ReferralFacts NONE = new ReferralFacts(false, false, null);

    public ReferralFacts after(CaseEvent event) {
        if (event instanceof CaseReopened) {
            return new ReferralFacts(false, false, latest);
        }
        if (event instanceof ReferralOwed) {
            return new ReferralFacts(true, false, latest);
        }
        if (event instanceof ReferralRecorded e) {
            return new ReferralFacts(true, e.consent() == Consent.DECLINED, e);
        }
        if (event instanceof ReferralAnswered e && !e.taken()) {
            return new ReferralFacts(true, false, null);
        }
        if (event instanceof FollowUpEnded e && e.reason() == FollowUpEndReason.PERSON_DECLINED) {
            return new ReferralFacts(wasOwed, wasOwed && !handedOver(), latest);
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
}
