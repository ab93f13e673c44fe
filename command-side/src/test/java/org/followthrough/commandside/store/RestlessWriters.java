package org.followthrough.commandside.store;

import static java.util.stream.IntStream.range;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.followthrough.platform.clock.TestClock;
import org.springframework.transaction.TransactionStatus;

/** Writers that fall asleep in the middle, append in several steps, and roll back all or a part. */
final class RestlessWriters {

    private final StoreOnPostgres store;
    private final int longestNapMs;
    private final AtomicInteger rolledBack = new AtomicInteger();

    RestlessWriters(StoreOnPostgres store, int longestNapMs) {
        this.store = store;
        this.longestNapMs = longestNapMs;
    }

    int rolledBack() {
        return rolledBack.get();
    }

    void write(int writers, Duration howLong, long seed) throws Exception {
        Instant end = TestClock.now().plus(howLong);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<? extends Future<?>> running = range(0, writers)
                .mapToObj(writer -> threads.submit(() -> {
                    writeUntil(end, new Random(seed + writer));
                    return null;
                }))
                .toList();
        for (Future<?> writer : running) {
            writer.get();
        }
        threads.shutdown();
    }

    private void writeUntil(Instant end, Random random) {
        while (TestClock.now().isBefore(end)) {
            store.transaction.executeWithoutResult(status -> writeOnce(status, random));
        }
    }

    private void writeOnce(TransactionStatus transaction, Random random) {
        nap(random);
        for (int step = random.nextInt(3); step >= 0; step--) {
            Object savepoint = transaction.createSavepoint();
            store.engine.appendEvents(events(1 + random.nextInt(4)));
            nap(random);
            if (random.nextInt(8) == 0) {
                transaction.rollbackToSavepoint(savepoint);
                rolledBack.incrementAndGet();
            }
        }
        if (random.nextInt(8) == 0) {
            transaction.setRollbackOnly();
            rolledBack.incrementAndGet();
        }
    }

    private static List<DomainEventMessage<String>> events(int howMany) {
        return range(0, howMany)
                .mapToObj(each ->
                        StoreOnPostgres.event(UUID.randomUUID().toString(), 0, GenericEventMessage.clock.instant()))
                .toList();
    }

    /** Mostly none, often short, now and then long: what a garbage collection or a slow disk does. */
    private void nap(Random random) {
        int kind = random.nextInt(100);
        int ms = kind < 60 ? 0 : kind < 98 ? random.nextInt(1, 15) : random.nextInt(longestNapMs);
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
