package org.followthrough.bothsides;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The system's clock plus an offset (at most 292 years), so that tests and demonstrations can move time. */
public final class MovableClock extends Clock {

    private final Clock base;
    private final AtomicLong offsetNanos;

    public MovableClock(Clock base, Duration offset) {
        this(base, new AtomicLong(offset.toNanos()));
    }

    private MovableClock(Clock base, AtomicLong offsetNanos) {
        this.base = base;
        this.offsetNanos = offsetNanos;
    }

    /** Time goes on from there. A negative duration moves it back. */
    public void advance(Duration by) {
        offsetNanos.addAndGet(by.toNanos());
    }

    public Duration offset() {
        return Duration.ofNanos(offsetNanos.get());
    }

    @Override
    public Instant instant() {
        return base.instant().plusNanos(offsetNanos.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** Shares the offset. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), offsetNanos);
    }
}
