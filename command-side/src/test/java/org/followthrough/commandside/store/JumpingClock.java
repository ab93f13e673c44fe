package org.followthrough.commandside.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventhandling.GenericEventMessage;

/** Axon's clock, set forward and back by minutes at random as long as this is open. */
final class JumpingClock extends Clock implements AutoCloseable {

    private final Clock before = GenericEventMessage.clock;
    private final long widestJumpMs;

    JumpingClock(Duration widestJump) {
        widestJumpMs = widestJump.toMillis();
        GenericEventMessage.clock = this;
    }

    @Override
    public Instant instant() {
        return before.instant().plusMillis(ThreadLocalRandom.current().nextLong(-widestJumpMs, widestJumpMs));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        GenericEventMessage.clock = before;
    }
}
