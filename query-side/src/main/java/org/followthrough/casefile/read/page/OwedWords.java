package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.obligation.events.ObligationsChanged;

/** What an act did to what is owed, on the timeline. */
final class OwedWords {

    private OwedWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        if (event instanceof ObligationsChanged e) {
            e.opened().forEach(one -> say.say("owed-by", one.kind(), one.dueAt() == null ? one.dueOn() : one.dueAt()));
            e.moved()
                    .forEach(one -> say.say(
                            "owed-moved", one.kind(), one.from(), one.dueAt() == null ? one.dueOn() : one.dueAt()));
            e.settled().forEach(one -> say.say("owed-no-more", one.kind(), one.cause()));
            return Optional.of(say);
        }
        return Optional.empty();
    }
}
