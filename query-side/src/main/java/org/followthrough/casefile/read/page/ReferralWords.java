package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.referral.events.ReferralAnswered;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.events.ReferralRecorded;

/** What handing a labour-rights violation on says on the timeline. */
final class ReferralWords {

    private ReferralWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        if (event instanceof ReferralOwed e) {
            return Optional.of(e.atCheckOn() == null ? say : say.day("asked-at-check", e.atCheckOn()));
        }
        if (event instanceof ReferralRecorded e) {
            return Optional.of(say.code("consent", e.consent())
                    .text("referred-to", e.body())
                    .text("referral-limits", e.limits())
                    .sayIf(e.guardian() != null, "through-the-guardian"));
        }
        if (event instanceof ReferralAnswered e) {
            return Optional.of(
                    say.say(e.taken() ? "referral-taken" : "referral-not-taken").text("answered", e.said()));
        }
        return Optional.empty();
    }
}
