package org.followthrough.commandside.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriedTaskTest {

    @Test
    void pauses_double_from_a_second_to_five_minutes() {
        assertThat(IntStream.of(0, 1, 2, 3, 8, 9, 1_000).mapToObj(RetriedTask::pauseAfter))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(256),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(5));
    }
}
