package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trap 1 at random: no event is missed, whatever writers, clocks and processors do. */
class LostEventsFuzzTest {

    private static final Logger LOG = LoggerFactory.getLogger(LostEventsFuzzTest.class);

    private final StoreOnPostgres store = new StoreOnPostgres();
    private final long seed = new Random().nextLong();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void no_event_is_lost_in_a_short_storm() throws Exception {
        assertNoneLostByOurEngine(Duration.ofSeconds(4), 400);
    }

    @Test
    @Tag("endurance")
    void no_event_is_lost_in_a_long_storm_in_which_the_plain_engine_loses_some() throws Exception {
        EmbeddedEventStore plain = store.eventStore(store.plainEngine);
        try (RestlessReader tracking = RestlessReader.tracking(store, plain, seed);
                RestlessReader pooled = RestlessReader.pooled(store, plain, seed + 1)) {
            assertNoneLostByOurEngine(Duration.ofSeconds(90), 3_000);
            int lostByTracking = lostForEver(tracking);
            int lostByPooled = lostForEver(pooled);
            LOG.info("Axon's plain engine lost {} to a tracking, {} to a pooled reader", lostByTracking, lostByPooled);
            assertThat(lostByTracking + lostByPooled).isPositive();
        } finally {
            plain.shutDown();
        }
    }

    private void assertNoneLostByOurEngine(Duration storm, int longestNapMs) throws Exception {
        EmbeddedEventStore ours = store.eventStore(store.engine);
        RestlessWriters writers = new RestlessWriters(store, longestNapMs);
        try (JumpingClock clock = new JumpingClock(Duration.ofMinutes(3));
                RestlessReader tracking = RestlessReader.tracking(store, ours, seed + 2);
                RestlessReader pooled = RestlessReader.pooled(store, ours, seed + 3)) {
            writers.write(12, storm, seed + 4);
            List<String> committed = committed();
            LOG.info("Seed {}: {} committed, {} times rolled back", seed, committed.size(), writers.rolledBack());
            await().untilAsserted(() -> {
                assertThat(tracking.missing(committed)).isEmpty();
                assertThat(pooled.missing(committed)).isEmpty();
            });
            assertThat(writers.rolledBack()).isPositive();
        } finally {
            ours.shutDown();
        }
    }

    /** What is still missing once a reader that is behind has had the time to catch up. */
    private int lostForEver(RestlessReader reader) {
        List<String> committed = committed();
        AtomicInteger before = new AtomicInteger(Integer.MAX_VALUE);
        await().pollInterval(Duration.ofSeconds(3)).until(() -> {
            int missing = reader.missing(committed).size();
            return before.getAndSet(missing) == missing;
        });
        return before.get();
    }

    private List<String> committed() {
        return store.sql
                .sql("SELECT aggregate_identifier FROM event_store.domain_event_entry")
                .query(String.class)
                .list();
    }
}
