package org.followthrough.platform.staff;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.personal.Acts;
import org.followthrough.personal.Opener;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.facts.StaffFacts;

/**
 * The directory of staff, folded from its stream and kept in memory: no table holds a name, and no side needs another's
 * (docs/adr/0013). A change made in this process shows at once, one made elsewhere within a second, the erasure of a name
 * within a minute.
 */
public final class CachedStaffDirectory implements StaffDirectory {

    private static final long LOOKS_AGAIN_AFTER = Duration.ofSeconds(1).toNanos();
    private static final long READS_ANEW_AFTER = Duration.ofMinutes(1).toNanos();

    private final EventStore events;
    private final Opener opener;
    private final LongSupplier nanos;
    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile StaffSnapshot seen;

    /** @param nanos time that passes, as {@link System#nanoTime} */
    public CachedStaffDirectory(EventStore events, Opener opener, LongSupplier nanos) {
        this.events = events;
        this.opener = opener;
        this.nanos = nanos;
        this.seen = StaffSnapshot.nothing(nanos.getAsLong());
        events.subscribe(published -> published.forEach(this::publishing));
    }

    /** Rules and forms that need more than what others see. */
    public StaffFacts facts() {
        return snapshot().facts();
    }

    @Override
    public KnownStaff now() {
        return snapshot().staff();
    }

    private void publishing(EventMessage<?> event) {
        if (event.getPayload() instanceof StaffEvent) {
            CurrentUnitOfWork.ifStarted(work -> work.afterCommit(committed -> changes.incrementAndGet()));
        }
    }

    private StaffSnapshot snapshot() {
        StaffSnapshot last = seen;
        boolean outdated = last.changes() != changes.get();
        if (!outdated && nanos.getAsLong() - last.lookedAt() < LOOKS_AGAIN_AFTER) {
            return last;
        }
        if (outdated) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return last;
        }
        try {
            seen = readOrKeep(seen);
            return seen;
        } finally {
            reading.unlock();
        }
    }

    /** While the store is away nobody joins or leaves either, so what was known still holds. */
    private StaffSnapshot readOrKeep(StaffSnapshot last) {
        try {
            return read(last);
        } catch (RuntimeException failed) {
            if (last.staff().everyone().isEmpty() || FailureClassifier.hindranceIn(failed) != Hindrance.UNAVAILABLE) {
                throw failed;
            }
            return last.lookedAtAgain(nanos.getAsLong());
        }
    }

    private StaffSnapshot read(StaffSnapshot last) {
        long known = changes.get();
        long now = nanos.getAsLong();
        StaffSnapshot from = now - last.anewAt() < READS_ANEW_AFTER ? last : StaffSnapshot.nothing(now);
        List<StaffEvent> more = events.readEvents(StaffIds.DIRECTORY.toString(), from.next())
                .asStream()
                .map(event -> Acts.ofAct(
                        (StaffEvent) event.getPayload(), event.getMetaData().get(Acts.COMMAND_ID)))
                .toList();
        return from.and(more, known, now, opener);
    }
}
