package org.followthrough.casefile.read.timeline;

import java.time.Instant;
import org.followthrough.casefile.events.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case.
 *
 * @param sequence place in the case's stream, from 0
 * @param roles in which the acting person acted
 * @param protocol version of the limits in force
 */
public record TimelineEntry(
        long sequence,
        Instant recordedAt,
        CaseEvent event,
        @Nullable String roles,
        @Nullable String protocol) {}
