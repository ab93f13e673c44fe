package org.followthrough.casefile.read.timeline;

import java.time.Instant;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Acts;
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

    /** Of its event, for example {@code decision.CaseDecided}. */
    public String storedName() {
        return Objects.requireNonNull(event.getClass().getAnnotation(StoredAs.class))
                .name();
    }

    TimelineEntry held(Acts acts) {
        CaseEvent held = acts.held(event, commandId);
        return held == event ? this : new TimelineEntry(sequence, recordedAt, held, commandId, roles, protocol);
    }
}
