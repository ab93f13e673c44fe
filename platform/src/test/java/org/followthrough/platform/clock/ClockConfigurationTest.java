package org.followthrough.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GenericEventMessage;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

class ClockConfigurationTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void events_tell_the_moved_time() {
        Instant before = TestClock.trueTime().instant();
        Clock clock = new ClockConfiguration().clock("P30D", environment);
        Instant told = GenericEventMessage.asEventMessage("anything").getTimestamp();
        assertThat(told.minus(Duration.ofDays(30)))
                .isBetween(before, TestClock.trueTime().instant());
        assertThat(clock.instant().minus(Duration.ofDays(30)))
                .isBetween(before, TestClock.trueTime().instant());
    }

    @Test
    void production_keeps_the_true_time() {
        environment.setActiveProfiles("production");
        assertThatThrownBy(() -> new ClockConfiguration().clock("PT1S", environment))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("followthrough.clock.offset");
        assertThat(new ClockConfiguration().clock("PT0S", environment).offset()).isZero();
    }

    @Test
    void an_offset_that_is_no_duration_is_refused_with_an_example() {
        assertThatThrownBy(() -> new ClockConfiguration().clock("30 days", environment))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("P30D");
    }

    @Test
    void all_that_share_the_clock_move_together() {
        Instant start = Instant.parse("2026-03-01T10:00:00Z");
        MovableClock clock = new MovableClock(Clock.fixed(start, ZoneOffset.UTC), Duration.ZERO);
        Clock inBelgrade = clock.withZone(ZoneId.of("Europe/Belgrade"));
        clock.advance(Duration.ofDays(7));
        assertThat(inBelgrade.instant()).isEqualTo(start.plus(Duration.ofDays(7)));
        clock.advance(Duration.ofDays(-8));
        assertThat(clock.instant()).isEqualTo(start.minus(Duration.ofDays(1)));
        assertThat(inBelgrade.getZone()).isEqualTo(ZoneId.of("Europe/Belgrade"));
    }

    @Test
    void time_stands_still_for_one_thread_only_and_goes_on_after_a_failure() {
        Instant start = Instant.parse("2026-03-01T10:00:00Z");
        MovableClock clock = new MovableClock(Clock.fixed(start, ZoneOffset.UTC), Duration.ZERO);
        Clock inBelgrade = clock.withZone(ZoneId.of("Europe/Belgrade"));
        Instant once = Instant.parse("2026-02-01T10:00:00Z");
        clock.standAt(once, () -> {
            assertThat(inBelgrade.instant()).isEqualTo(once);
            assertThat(CompletableFuture.supplyAsync(inBelgrade::instant).join())
                    .isEqualTo(start);
        });
        assertThatThrownBy(() -> clock.standAt(once, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(inBelgrade.instant()).isEqualTo(start);
    }
}
