package org.followthrough.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The system's clock plus an offset (at most 292 years), so that tests and demonstrations can move time. */
public final class MovableClock extends Clock {

    private final Clock base;
    private final AtomicLong offsetNanos;
    private final ThreadLocal<@Nullable Instant> standsAt;

    public MovableClock(Clock base, Duration offset) {
        this(base, new AtomicLong(offset.toNanos()), new ThreadLocal<>());
    }

    private MovableClock(Clock base, AtomicLong offsetNanos, ThreadLocal<@Nullable Instant> standsAt) {
        this.base = base;
        this.offsetNanos = offsetNanos;
        this.standsAt = standsAt;
    }

    /** Time goes on from there. A negative duration moves it back. */
    public void advance(Duration by) {
        offsetNanos.addAndGet(by.toNanos());
    }

    /** Time stands still for what runs, and for this thread alone: how invented work of the past is told. */
    public void standAt(Instant moment, Runnable work) {
        standsAt.set(moment);
        try {
            work.run();
        } finally {
            standsAt.remove();
        }
    }

    public Duration offset() {
        return Duration.ofNanos(offsetNanos.get());
    }

    @Override
    public Instant instant() {
        Instant moment = standsAt.get();
        return moment == null ? base.instant().plusNanos(offsetNanos.get()) : moment;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** Shares the offset. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), offsetNanos, standsAt);
    }
}
