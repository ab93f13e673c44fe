package org.followthrough.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.followthrough.platform.startup.RefusedStart;

/** What happens next is never recorded as earlier than what happened before: histories and due dates would be out of order. */
public final class ClockCheck {

    /** Clocks of machines differ by seconds and are set right by as much; no rule counts in less than hours. */
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private ClockCheck() {}

    /** @throws RefusedStart where the clock is behind the newest event */
    public static void refuseBehind(Instant newestEvent, Clock clock) {
        Instant now = clock.instant();
        RefusedStart.unless(
                !newestEvent.isAfter(now.plus(TOLERATED)),
                "The clock is behind what is recorded: it says " + now.truncatedTo(ChronoUnit.SECONDS)
                        + ", and the newest event is of " + newestEvent.truncatedTo(ChronoUnit.SECONDS)
                        + ". Set the clock of this machine right, or start with the followthrough.clock.offset that was"
                        + " used before.");
    }
}
