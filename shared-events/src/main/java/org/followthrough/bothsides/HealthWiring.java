package org.followthrough.bothsides;

import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /actuator/health} tells beside what the platform tells by itself. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

    @Bean
    ProcessorsHealth processorsHealthIndicator(EventProcessingConfiguration processing, EventStore events) {
        return new ProcessorsHealth(processing, events);
    }

    @Bean
    DatabaseDiskHealth databaseDiskHealthIndicator(DataSource connections) {
        return new DatabaseDiskHealth(connections);
    }
}
