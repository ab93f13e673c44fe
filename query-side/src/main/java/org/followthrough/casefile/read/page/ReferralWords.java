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
            return Optional.of(say.day("referral-due", e.dueOn()));
        }
        if (event instanceof ReferralRecorded e) {
            var said = say.code("consent", e.consent())
                    .text("referred-to", e.body())
                    .text("referral-limits", e.limits())
                    .sayIf(e.guardian() != null, "through-the-guardian");
            return Optional.of(e.answerDueOn() == null ? said : said.day("answer-due", e.answerDueOn()));
        }
        if (event instanceof ReferralAnswered e) {
            return Optional.of(
                    say.say(e.taken() ? "referral-taken" : "referral-not-taken").text("answered", e.said()));
        }
        return Optional.empty();
    }
}
