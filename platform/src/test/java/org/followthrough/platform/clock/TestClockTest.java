package org.followthrough.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.eventhandling.GenericEventMessage;
import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

class TestClockTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void a_run_begins_in_the_morning_of_the_day_that_was_asked_for() {
        String asked = System.getProperty("followthrough.test.today");
        assertThat(TestClock.ZONE).isEqualTo(ProtocolReader.shipped().zone());
        assertThat(TestClock.now().atZone(TestClock.ZONE).toLocalTime()).isAfterOrEqualTo(LocalTime.of(10, 0));
        assertThat(TestClock.today())
                .isEqualTo(
                        asked == null
                                ? ProtocolReader.shipped()
                                        .today(TestClock.trueTime().instant())
                                : LocalDate.parse(asked));
    }

    @Test
    void programs_and_events_tell_the_same_time() {
        String offset = environment.getProperty(TestClock.SETTING, "none");
        assertThat(new ClockConfiguration().clock(offset, environment).offset()).isEqualTo(TestClock.OFFSET);
        assertThat(ProtocolReader.shipped().today(GenericEventMessage.clock.instant()))
                .isEqualTo(TestClock.today());
    }

    @Test
    void events_tell_it_again_after_a_test_that_moved_time() {
        new ClockConfiguration().clock("P30D", environment);
        new AnyDayAnyMachine();
        assertThat(ProtocolReader.shipped().today(GenericEventMessage.clock.instant()))
                .isEqualTo(TestClock.today());
    }
}
