package org.followthrough.bothsides.staff;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One directory for each process, whichever sides run in it. */
@Configuration(proxyBeanMethods = false)
public class StaffWiring {

    @Bean
    KnownStaff knownStaff(EventStore events) {
        return new KnownStaff(events, System::nanoTime);
    }
}
