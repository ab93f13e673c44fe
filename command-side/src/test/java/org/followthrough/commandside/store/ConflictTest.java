package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.modelling.command.ConcurrencyException;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private final StoreOnPostgres store = new StoreOnPostgres();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_second_to_start_a_stream_meets_a_conflict() {
        store.append("A");
        assertThatThrownBy(() -> store.append("A"))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessage("Another transaction was first to append at A/0");
    }

    @Test
    void the_second_to_continue_a_stream_meets_a_conflict_and_stores_nothing() {
        store.append("A");
        store.append(StoreOnPostgres.event("A", 1, TestClock.now()));
        assertThatThrownBy(() -> store.append(
                        StoreOnPostgres.event("B", 0, TestClock.now()), StoreOnPostgres.event("A", 1, TestClock.now())))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(StoreOnPostgres.streamsSeen(store.engine, null)).containsExactly("A", "A");
    }

    @Test
    void another_failure_is_no_conflict_and_does_not_repeat_what_was_to_be_stored() {
        store.sql
                .sql("ALTER TABLE event_store.domain_event_entry ADD CHECK (aggregate_identifier <> 'canary')")
                .update();
        assertThatThrownBy(() -> store.append("canary"))
                .isNotInstanceOf(ConcurrencyException.class)
                .hasMessage("Nothing was appended at canary/0")
                .hasStackTraceContaining("violates check constraint")
                .satisfies(failure -> assertThat(failure).hasNoSuppressedExceptions());
    }
}
