package org.followthrough.platform.store;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseEvents;
import org.followthrough.hearsay.facts.HearsayEvents;
import org.followthrough.platform.keys.KeysConfiguration;
import org.followthrough.platform.keys.StoredEvents;
import org.followthrough.staff.facts.StaffEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How events are stored: their names, and the keys of the people they speak of. */
@Configuration(proxyBeanMethods = false)
@Import(KeysConfiguration.class)
public class StoredEventsConfiguration {

    @Bean
    StoredEvents storedEvents() {
        return all();
    }

    public static StoredEvents all() {
        return new StoredEvents(Stream.of(CaseEvents.all(), StaffEvents.all(), HearsayEvents.all())
                .flatMap(List::stream)
                .toList());
    }
}
