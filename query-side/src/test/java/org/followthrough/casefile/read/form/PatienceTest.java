package org.followthrough.casefile.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void a_view_is_asked_until_it_shows() {
        var asked = new AtomicInteger();
        assertThat(new Patience(LONG).until(() -> asked.incrementAndGet() == 3)).isTrue();
        assertThat(asked).hasValue(3);
    }

    @Test
    void nobody_waits_for_ever() {
        var asked = new AtomicInteger();
        assertThat(new Patience(Duration.ofMillis(50)).until(() -> asked.incrementAndGet() < 0))
                .isFalse();
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void who_is_told_to_stop_stops_waiting() {
        Thread.currentThread().interrupt();
        assertThat(new Patience(LONG).until(() -> false)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
