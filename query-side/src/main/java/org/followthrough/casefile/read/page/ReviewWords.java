package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;

/** What a review, the return that often precedes it, and the time that passes meanwhile say on the timeline. */
final class ReviewWords {

    private ReviewWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        return review(event, say).or(() -> time(event, say));
    }

    private static Optional<EventLines> review(CaseEvent event, EventLines say) {
        if (event instanceof PersonReturned e) {
            return Optional.of(say.language("language", e.language()).text("said", e.said()));
        }
        if (event instanceof ReviewRequested e) {
            return Optional.of(say.code("requester", e.requester())
                    .code("ground", e.ground())
                    .text("asked", e.asked())
                    .text("new-evidence", e.newEvidence())
                    .text("late-because", e.lateBecause()));
        }
        if (event instanceof ReviewerNamed e) {
            return Optional.of(say.person("reviewer", e.reviewer()));
        }
        if (event instanceof ReviewDecided e) {
            return Optional.of(say.code("outcome", e.outcome()).text("because", e.because()));
        }
        return Optional.empty();
    }

    private static Optional<EventLines> time(CaseEvent event, EventLines say) {
        if (event instanceof ObligationBecameOverdue e) {
            return Optional.of(say.code("obligation", e.kind()).day("was-due", e.dueOn()));
        }
        if (event instanceof ObligationEscalated e) {
            return Optional.of(say.code("obligation", e.kind()).say("level", e.level()));
        }
        if (event instanceof ObligationAcknowledged e) {
            return Optional.of(say.code("obligation", e.kind())
                    .text("because", e.because())
                    .say("still-overdue"));
        }
        return Optional.empty();
    }
}
