package org.followthrough.casefile.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void a_view_is_asked_until_it_shows() {
        var asked = new AtomicInteger();
        assertThat(Patience.until(() -> asked.incrementAndGet() == 3)).isTrue();
        assertThat(asked).hasValue(3);
    }

    @Test
    void nobody_waits_for_ever() {
        long start = System.nanoTime();
        assertThat(Patience.until(() -> false)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    @Test
    void who_is_told_to_stop_stops_waiting() {
        Thread.currentThread().interrupt();
        assertThat(Patience.until(() -> false)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
