package org.followthrough.alert.read.digest;

import java.time.Duration;
import org.followthrough.queryside.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks every minute whether it is time. */
@Configuration(proxyBeanMethods = false)
class DigestWiring {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringJob dailyDigests(DailyDigest digest) {
        return new RecurringJob("The daily digest", EVERY, digest::makeIfItIsTime);
    }
}
