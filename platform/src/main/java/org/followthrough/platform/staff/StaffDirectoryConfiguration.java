package org.followthrough.platform.staff;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.personal.Opener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One directory for each process, whichever sides run in it. */
@Configuration(proxyBeanMethods = false)
public class StaffDirectoryConfiguration {

    @Bean
    CachedStaffDirectory knownStaff(EventStore events, Opener opener) {
        return new CachedStaffDirectory(events, opener, System::nanoTime);
    }
}
