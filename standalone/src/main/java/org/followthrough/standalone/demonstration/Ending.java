package org.followthrough.standalone.demonstration;

import org.followthrough.followup.entries.DeathEntry;
import org.followthrough.followup.entries.DeclineConfirmationEntry;
import org.followthrough.followup.entries.DeclineEntry;
import org.followthrough.followup.entries.HandOverEntry;
import org.followthrough.followup.entries.ReturnEntry;

/** The other ends of a follow-up, and the way back. The first number is how many days ago. */
final class Ending {

    private Ending() {}

    /** Alone, with the way back explained. */
    static Act declined(int daysAgo, String language, String said) {
        return Act.on(daysAgo, now -> new DeclineEntry(now.commandId(), now.day(), language, true, true, said))
                .making(Made.DECLINE);
    }

    static Act confirmedThatItWasFree(int daysAgo, String because) {
        return Act.on(
                daysAgo,
                now -> new DeclineConfirmationEntry(
                        now.commandId(), now.day(), now.latest(Made.DECLINE), true, because));
    }

    /** Accepted by the body, with the person's consent. */
    static Act handedOver(int daysAgo, String body) {
        return Act.on(daysAgo, now -> new HandOverEntry(now.commandId(), now.day(), body, true, true, false));
    }

    /** The review that a death opens can be admitted and decided like any other. */
    static Act died(int daysAgo, String source) {
        return Act.on(daysAgo, now -> new DeathEntry(now.commandId(), now.day(), source))
                .making(Made.REVIEW);
    }

    static Act cameBack(int daysAgo, String language, String said) {
        return Act.on(daysAgo, now -> new ReturnEntry(now.commandId(), now.day(), language, said))
                .making(Made.CHECK);
    }
}
