package org.followthrough.bothsides;

import org.followthrough.casefile.facts.CaseEvents;
import org.followthrough.personal.PersonalWiring;
import org.followthrough.personal.StoredEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How events are stored: their names, and the keys of the people they speak of. */
@Configuration(proxyBeanMethods = false)
@Import(PersonalWiring.class)
public class StoredEventsWiring {

    @Bean
    StoredEvents storedEvents() {
        return new StoredEvents(CaseEvents.all());
    }
}
