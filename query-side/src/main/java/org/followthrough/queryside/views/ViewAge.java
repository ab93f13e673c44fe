package org.followthrough.queryside.views;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.store.TokenPosition;
import org.followthrough.queryside.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Since when views do not show everything: looked up again and again, in what all processes of this side have written, so that
 * each knows of views that another keeps.
 */
final class ViewAge implements AsOf {

    /** A view is behind for moments all the time. */
    private static final Duration TOLERATED = Duration.ofSeconds(10);

    /** Whoever asks does not wait for the next regular look, which may be late. */
    private static final Duration LOOKS_FOR_WHO_ASKS = Duration.ofSeconds(1);

    private static final String READ_BY_ALL = """
            select min(""" + TokenPosition.SQL + """
            ) from (select convert_from(token, 'UTF8')::jsonb as token_json from query_side.token_entry
                where token is not null and processor_name like 'read.%') as known""";

    private final EventStore events;
    private final JdbcClient database;
    private final Clock clock;
    private final LongSupplier nanos;
    private volatile Moment current;
    private @Nullable Awaited awaited;
    private volatile long lookedAtNanos;

    /** @param nanos time that passes, as {@link System#nanoTime}: the clock may be moved */
    ViewAge(EventStore events, JdbcClient database, Clock clock, LongSupplier nanos) {
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.nanos = nanos;
        this.current = new Moment(clock.instant(), nanos.getAsLong());
    }

    @Override
    public Optional<Instant> outdatedSince() {
        if (isTolerable()) {
            return Optional.empty();
        }
        if (nanos.getAsLong() - lookedAtNanos >= LOOKS_FOR_WHO_ASKS.toNanos()) {
            look();
        }
        return isTolerable() ? Optional.empty() : Optional.of(current.at());
    }

    private boolean isTolerable() {
        return nanos.getAsLong() - current.nanos() < TOLERATED.toNanos();
    }

    /** Under load views are moments behind all the time: what counts is from when the last event is that they all have read. */
    synchronized void look() {
        Moment now = new Moment(clock.instant(), nanos.getAsLong());
        lookedAtNanos = now.nanos();
        OptionalLong last = lastPosition();
        long read = readByAll();
        if (last.isPresent() && read >= last.getAsLong()) {
            current = now;
            awaited = null;
            return;
        }
        if (awaited != null && read >= awaited.position()) {
            current = awaited.at();
            awaited = null;
        }
        if (awaited == null && last.isPresent()) {
            awaited = new Awaited(last.getAsLong(), now);
        }
    }

    private OptionalLong lastPosition() {
        try {
            return OptionalLong.of(events.createHeadToken().position().orElse(-1));
        } catch (RuntimeException failed) {
            if (FailureClassifier.hindranceIn(failed) == Hindrance.UNAVAILABLE) {
                return OptionalLong.empty();
            }
            throw failed;
        }
    }

    /** Long.MAX_VALUE before any view has begun: nothing is shown yet that could be old. */
    private long readByAll() {
        return database.sql(READ_BY_ALL).query(Long.class).optional().orElse(Long.MAX_VALUE);
    }

    /** @param nanos of the process */
    private record Moment(Instant at, long nanos) {}

    /** The last event there was at that moment; not all views had read it. */
    private record Awaited(long position, Moment at) {}
}
