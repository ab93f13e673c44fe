package org.followthrough.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.axonframework.eventhandling.GenericEventMessage;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** One clock for decisions, views, deadlines and the timestamps of events. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    /** @param offset ISO-8601 duration added to the system's clock, for example {@code P30D} */
    @Bean
    MovableClock clock(@Value("${followthrough.clock.offset:PT0S}") String offset, Environment environment) {
        Duration moved = parsed(offset);
        if (!moved.isZero() && environment.acceptsProfiles(Profiles.of("production"))) {
            throw new RefusedStart("Profile production keeps the true time: remove followthrough.clock.offset.");
        }
        MovableClock clock = new MovableClock(Clock.systemUTC(), moved);
        GenericEventMessage.clock = clock;
        return clock;
    }

    /** As the settings move it, for a command that starts no program. */
    public static Clock in(Environment settings) {
        return new MovableClock(Clock.systemUTC(), parsed(settings.getProperty("followthrough.clock.offset", "PT0S")));
    }

    private static Duration parsed(String offset) {
        try {
            return Duration.parse(offset);
        } catch (DateTimeParseException e) {
            throw new RefusedStart(
                    "followthrough.clock.offset is no ISO-8601 duration such as P30D or PT12H: " + offset, e);
        }
    }
}
