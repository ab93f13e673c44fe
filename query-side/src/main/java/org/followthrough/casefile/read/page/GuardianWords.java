package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.guardian.events.GuardianFoundConnected;
import org.followthrough.guardian.events.GuardianNamed;

/** What events about who acts for a child say on the timeline. */
final class GuardianWords {

    private GuardianWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        if (event instanceof GuardianNamed e) {
            return Optional.of(say.text("guardian", e.name()).sayIf(e.name() == null, "guardianship-authority"));
        }
        if (event instanceof GuardianFoundConnected e) {
            return Optional.of(say.code("connected-as", e.kind()).say("guardian-acts-no-more"));
        }
        return Optional.empty();
    }
}
