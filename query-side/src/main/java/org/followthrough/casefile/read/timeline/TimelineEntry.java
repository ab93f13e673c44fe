package org.followthrough.casefile.read.timeline;

import java.time.Instant;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.personal.Acts;
import org.followthrough.personal.Broken;
import org.followthrough.personal.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case.
 *
 * @param sequence place in the case's stream, from 0
 * @param commandId of the command that it is of, null where nothing says so
 * @param roles in which the acting person acted
 * @param protocol version of the limits in force
 */
public record TimelineEntry(
        long sequence,
        Instant recordedAt,
        CaseEvent event,
        @Nullable String commandId,
        @Nullable String roles,
        @Nullable String protocol) {

    /** Somebody changed a text in it, or took it from elsewhere. */
    static boolean broken(CaseEvent event) {
        return SealedTexts.of(event).anyMatch(Broken.class::isInstance);
    }

    TimelineEntry held(Acts acts) {
        CaseEvent held = acts.held(event, commandId);
        return held == event ? this : new TimelineEntry(sequence, recordedAt, held, commandId, roles, protocol);
    }
}
