package org.followthrough.obligation.read.watchdog;

import java.time.Duration;
import org.followthrough.queryside.jobs.RecurringJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the watchdog look now and then. */
@Configuration(proxyBeanMethods = false)
class WatchdogWiring {

    @Bean
    RecurringJob watchdogLooks(Watchdog watchdog, @Value("${followthrough.watchdog.every:PT15M}") Duration every) {
        return new RecurringJob("The watchdog", every, watchdog::look);
    }
}
