package org.followthrough.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DiskFullOverrideTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final DiskFullOverride noRoom = new DiskFullOverride(nanos::get);

    @Test
    void a_full_disk_counts_until_a_minute_passed_without_another_such_answer() {
        assertThat(noRoom.lately()).isFalse();
        noRoom.adjudicate(new SQLException("could not extend file", "53100"));
        pass(59);
        assertThat(noRoom.lately()).isTrue();
        noRoom.adjudicate(new SQLException("could not extend file", "53100"));
        pass(59);
        assertThat(noRoom.lately()).isTrue();
        pass(1);
        assertThat(noRoom.lately()).isFalse();
    }

    @Test
    void what_else_postgresql_answers_says_nothing_of_its_disk() {
        noRoom.adjudicate(new SQLException("there is one", "23505"));
        noRoom.adjudicate(new SQLException("broken off"));
        assertThat(noRoom.lately()).isFalse();
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
