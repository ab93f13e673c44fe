package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.followup.events.DeclineDoubted;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.PersonDeparted;
import org.followthrough.followup.events.PersonHandedOver;

/** What the other ends of follow-up say on the timeline. */
final class EndWords {

    private EndWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        if (event instanceof FollowUpDeclined e) {
            return Optional.of(say.language("language", e.language()).text("said", e.said()));
        }
        if (event instanceof DeclineDoubted e) {
            return Optional.of(say.text("because", e.because()));
        }
        if (event instanceof PersonHandedOver e) {
            return Optional.of(say.text("handed-over-to", e.body()).sayIf(e.childProtection(), "child-protection"));
        }
        if (event instanceof PersonDeparted e) {
            return Optional.of(say.country("destination", e.destination())
                    .sayIf(e.destination() == null, "destination-unknown")
                    .text("known-from", e.source()));
        }
        return Optional.empty();
    }
}
