package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.commandside.store.StoreOnPostgres.event;
import static org.followthrough.commandside.store.StoreOnPostgres.positionAfterReading;
import static org.followthrough.commandside.store.StoreOnPostgres.streamsSeen;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.followthrough.platform.clock.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;

class ReadHorizonTest {

    private final StoreOnPostgres store = new StoreOnPostgres();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void axons_plain_engine_loses_an_event_that_commits_after_an_old_neighbour() {
        assertThat(seenWhenAnEarlierIndexCommitsLater(store.plainEngine)).containsExactly("B");
    }

    @Test
    void our_engine_loses_none() {
        assertThat(seenWhenAnEarlierIndexCommitsLater(store.engine)).containsExactly("A", "B");
    }

    private List<String> seenWhenAnEarlierIndexCommitsLater(EventStorageEngine reader) {
        List<String> seen = new ArrayList<>();
        try (OpenWriter a = OpenWriter.appending(store, "A")) {
            store.append(event("B", 0, TestClock.now().minus(Duration.ofHours(1))));
            seen.addAll(streamsSeen(reader, null));
            TrackingToken position = positionAfterReading(reader, null);
            a.commit();
            seen.addAll(streamsSeen(reader, position));
        }
        return seen;
    }

    @Test
    void a_stream_of_one_aggregate_is_read_past_the_horizon() {
        try (OpenWriter a = OpenWriter.appending(store, "A")) {
            store.append("B");
            assertThat(streamsSeen(store.engine, null)).isEmpty();
            assertThat(store.engine.readEvents("B", 0).asStream()).hasSize(1);
            assertThat(store.engine.lastSequenceNumberFor("B")).contains(0L);
        }
    }

    @Test
    void a_writer_sees_its_own_stream_before_it_commits() {
        store.transaction.executeWithoutResult(status -> {
            store.engine.appendEvents(List.of(event("A", 0, TestClock.now())));
            assertThat(store.engine.readEvents("A", 0).asStream()).hasSize(1);
        });
    }

    @Test
    void what_was_rolled_back_holds_nobody_up_and_leaves_no_gap_in_the_token() {
        try (OpenWriter a = OpenWriter.appending(store, "A")) {
            store.append("B");
        }
        assertThat(streamsSeen(store.engine, null)).containsExactly("B");
        assertThat(positionAfterReading(store.engine, null)).isEqualTo(at(2));
    }

    @Test
    void more_rolled_back_indexes_than_a_batch_holds_are_passed() {
        store.sql
                .sql("SELECT setval('event_store.domain_event_index', 5000)")
                .query()
                .singleValue();
        store.append("A");
        assertThat(streamsSeen(store.engine, at(0))).containsExactly("A");
    }

    @Test
    void an_announcement_goes_with_its_savepoint_and_is_made_again() {
        try (OpenWriter a = new OpenWriter(store)) {
            a.appendAndRollBackToSavepoint("A");
            store.append("B");
            assertThat(streamsSeen(store.engine, null)).containsExactly("B");
            a.append("A");
            store.append("C");
            assertThat(streamsSeen(store.engine, null)).containsExactly("B");
        }
        assertThat(streamsSeen(store.engine, null)).containsExactly("B", "C");
    }

    @Test
    void no_starting_position_passes_an_event_that_is_still_being_written() {
        try (OpenWriter a = OpenWriter.appending(store, "A")) {
            Instant before = TestClock.now().minusSeconds(60);
            store.append("B");
            List<@Nullable TrackingToken> starts = new ArrayList<>();
            starts.add(store.engine.createTailToken());
            starts.add(store.engine.createHeadToken());
            starts.add(store.engine.createTokenAt(before));
            a.commit();
            assertThat(starts)
                    .allSatisfy(start ->
                            assertThat(streamsSeen(store.engine, start)).containsExactly("A", "B"));
        }
    }

    @Test
    void the_head_is_the_last_event_and_a_moment_is_found_by_its_events() {
        store.append(event("A", 0, Instant.parse("2025-03-01T00:00:00Z")));
        store.append(event("B", 0, Instant.parse("2025-03-02T00:00:00Z")));
        assertThat(store.engine.createHeadToken()).isEqualTo(at(2));
        assertThat(store.engine.createTokenAt(Instant.parse("2025-03-02T00:00:00Z")))
                .isEqualTo(at(1));
        assertThat(store.engine.createTokenAt(Instant.parse("2025-03-03T00:00:00Z")))
                .isEqualTo(at(2));
        assertThat(streamsSeen(store.engine, store.engine.createTailToken())).containsExactly("A", "B");
    }

    @Test
    void advisory_locks_of_other_software_hold_nobody_up() {
        store.append("A");
        store.transaction.executeWithoutResult(status -> {
            store.sql
                    .sql("SELECT pg_advisory_xact_lock(0), pg_advisory_xact_lock(0, 0)")
                    .query()
                    .singleRow();
            assertThat(streamsSeen(store.engine, null)).containsExactly("A");
        });
    }

    @Test
    void no_horizon_is_given_to_a_transaction_with_a_frozen_view() {
        store.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        assertThatThrownBy(() -> store.transaction.executeWithoutResult(status -> streamsSeen(store.engine, null)))
                .rootCause()
                .hasMessageContaining("READ COMMITTED");
    }

    @Test
    void a_token_with_gaps_is_not_ours() {
        assertThatThrownBy(() -> streamsSeen(store.engine, GapAwareTrackingToken.newInstance(5, List.of(3L))))
                .hasMessageContaining("Not a position of this event store");
    }

    private static GapAwareTrackingToken at(long index) {
        return GapAwareTrackingToken.newInstance(index, List.of());
    }
}
