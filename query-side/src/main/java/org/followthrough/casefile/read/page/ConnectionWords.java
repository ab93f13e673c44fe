package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.connection.events.ExOfficioAnswered;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.events.LinkedReviewDeclined;
import org.followthrough.connection.events.LinkedReviewProposed;

/** What connections with other cases say on the timeline. The others are not named there: they stand on the page that asks. */
final class ConnectionWords {

    private ConnectionWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        if (event instanceof ConnectionAdded e) {
            return Optional.of(say.code("connection", e.kind()).text("name", e.name()));
        }
        if (event instanceof LinkedReviewProposed e) {
            return Optional.of(say.code("connection", e.kind())
                    .say("identified-elsewhere", e.identified().size()));
        }
        if (event instanceof LinkedReviewDeclined e) {
            return Optional.of(say.text("because", e.because()));
        }
        if (event instanceof ExOfficioProposed e) {
            return Optional.of(
                    say.code("connection", e.kind()).say("named-by", e.cases().size()));
        }
        if (event instanceof ExOfficioAnswered e) {
            return Optional.of(say.say(e.started() ? "ex-officio-started" : "ex-officio-not-started")
                    .text("because", e.because()));
        }
        return Optional.empty();
    }
}
