package org.followthrough.guardian.read.comingofage;

import java.time.Duration;
import org.followthrough.queryside.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets somebody look, soon after each midnight. */
@Configuration(proxyBeanMethods = false)
class ComingOfAgeWiring {

    private static final Duration OFTEN = Duration.ofMinutes(15);

    @Bean
    RecurringJob childrenComeOfAge(LooksForAdults adults) {
        return new RecurringJob("The look for children who became adults", OFTEN, adults::look);
    }
}
