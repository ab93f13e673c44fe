package org.followthrough.commandside.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BeatTest {

    private final Beat beat = new Beat(Duration.ofMillis(10));
    private final AtomicInteger beats = new AtomicInteger();

    @Test
    void work_that_takes_long_is_said_to_go_on_until_it_ends() {
        beat.during(() -> await().until(() -> beats.get() >= 3), beats::incrementAndGet);
        int atTheEnd = beats.get();
        await().during(Duration.ofMillis(100)).until(() -> beats.get() <= atTheEnd + 1);
    }

    @Test
    void a_beat_that_fails_is_followed_by_the_next() {
        beat.during(() -> await().until(() -> beats.get() >= 3), () -> {
            beats.incrementAndGet();
            throw new IllegalStateException();
        });
        assertThat(beats.get()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void work_that_fails_is_over_too() {
        assertThatThrownBy(() -> beat.during(
                        () -> {
                            throw new IllegalStateException();
                        },
                        beats::incrementAndGet))
                .isInstanceOf(IllegalStateException.class);
        int atTheEnd = beats.get();
        await().during(Duration.ofMillis(100)).until(() -> beats.get() <= atTheEnd + 1);
    }
}
