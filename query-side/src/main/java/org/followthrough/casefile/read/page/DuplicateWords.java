package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateDeclined;
import org.followthrough.duplicate.events.DuplicateProposed;
import org.followthrough.duplicate.events.DuplicateRefused;
import org.followthrough.duplicate.events.DuplicateResumed;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.DuplicateTakenOver;

/** What cases of one person say of each other on the timeline. */
final class DuplicateWords {

    private DuplicateWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        if (event instanceof DuplicateProposed e) {
            return Optional.of(say.say("leading-case", e.leadingReference()).text("because", e.because()));
        }
        if (event instanceof DuplicateDeclined e) {
            return Optional.of(say.text("because", e.because()));
        }
        if (event instanceof DuplicateConfirmed e) {
            return Optional.of(say.say("leading-case", e.leadingReference())
                    .person("proposed-by", e.proposedBy())
                    .say(
                            "owed-until-taken-over",
                            e.brought().owed().obligations().size()));
        }
        if (event instanceof DuplicateTakenOver e) {
            var brought = e.brought();
            return Optional.of(say.say("other-report", brought.reference(), brought.receivedOn())
                    .code("source", brought.source())
                    .say("brought-along", brought.owed().obligations().size()));
        }
        if (event instanceof DuplicateRefused e) {
            return Optional.of(say.code("obstacle", e.obstacle()));
        }
        if (event instanceof DuplicateResumed e) {
            return Optional.of(say.code("obstacle", e.obstacle()));
        }
        if (event instanceof DuplicateTakenBack e) {
            return Optional.of(say.text("because", e.because()));
        }
        return Optional.empty();
    }
}
