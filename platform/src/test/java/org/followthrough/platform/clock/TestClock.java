package org.followthrough.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The one place where tests learn what time it is. A run begins at ten in the morning, on the day given as
 * {@code -Dfollowthrough.test.today=2027-05-03} or else on the true one, and time goes on from there: neither the day nor the
 * hour of the machine decides whether a test is green. Programs started in this process follow by themselves
 * ({@link AnyDayAnyMachine}); one in a process of its own is given {@link #JVM_ARGUMENT}.
 */
public final class TestClock {

    /** Of the protocol that ships with the system. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

    /** From the true time to the time of the tests; one for the whole run. */
    public static final Duration OFFSET = offset(System.getProperty("followthrough.test.today"));

    static final String SETTING = "followthrough.clock.offset";

    /** For a program in a process of its own; what it is told on its command line beats it. */
    public static final String JVM_ARGUMENT = "-D" + SETTING + "=" + OFFSET;

    private TestClock() {}

    public static Clock clock() {
        return Clock.offset(trueTime(), OFFSET);
    }

    public static Instant now() {
        return clock().instant();
    }

    /** In {@link #ZONE}. */
    public static LocalDate today() {
        return LocalDate.now(clock().withZone(ZONE));
    }

    /** For leases, sessions and time-outs, which the test clock does not move. */
    public static Clock trueTime() {
        return Clock.systemUTC();
    }

    /** Setting, without dashes, of a program for which so much more time has passed. */
    public static String moved(Duration more) {
        return SETTING + "=" + OFFSET.plus(more);
    }

    private static Duration offset(@Nullable String day) {
        Instant began = Instant.now();
        LocalDate today = day == null ? LocalDate.ofInstant(began, ZONE) : LocalDate.parse(day);
        return Duration.between(began, today.atTime(LocalTime.of(10, 0)).atZone(ZONE));
    }
}
