package org.followthrough.queryside.views;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.bothsides.Hindrances;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.queryside.web.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Since when views do not show everything: looked up again and again, in what all processes of this side have written, so that
 * each knows of views that another keeps.
 */
final class ViewAge implements AsOf {

    /** A view is behind for moments all the time. */
    private static final Duration TOLERATED = Duration.ofSeconds(10);

    private static final String READ_BY_ALL = """
            select min(coalesce(position ->> 'globalIndex', position ->> 'index')::bigint)
            from (select convert_from(token, 'UTF8')::jsonb as position from query_side.token_entry
                where token is not null and processor_name like 'read.%') as known""";

    private final EventStore events;
    private final JdbcClient database;
    private final Clock clock;
    private final LongSupplier nanos;
    private volatile Instant currentAt;
    private volatile long currentAtNanos;

    /** @param nanos time that passes, as {@link System#nanoTime}: the clock may be moved */
    ViewAge(EventStore events, JdbcClient database, Clock clock, LongSupplier nanos) {
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.nanos = nanos;
        this.currentAt = clock.instant();
        this.currentAtNanos = nanos.getAsLong();
    }

    @Override
    public Optional<Instant> outdatedSince() {
        boolean tolerated = nanos.getAsLong() - currentAtNanos < TOLERATED.toNanos();
        return tolerated ? Optional.empty() : Optional.of(currentAt);
    }

    void look() {
        Instant now = clock.instant();
        long nowNanos = nanos.getAsLong();
        OptionalLong last = lastPosition();
        if (last.isPresent() && readByAll() >= last.getAsLong()) {
            currentAt = now;
            currentAtNanos = nowNanos;
        }
    }

    private OptionalLong lastPosition() {
        try {
            return OptionalLong.of(events.createHeadToken().position().orElse(-1));
        } catch (RuntimeException failed) {
            if (Hindrances.of(failed) == Hindrance.UNAVAILABLE) {
                return OptionalLong.empty();
            }
            throw failed;
        }
    }

    /** Long.MAX_VALUE before any view has begun: nothing is shown yet that could be old. */
    private long readByAll() {
        return database.sql(READ_BY_ALL).query(Long.class).optional().orElse(Long.MAX_VALUE);
    }
}
