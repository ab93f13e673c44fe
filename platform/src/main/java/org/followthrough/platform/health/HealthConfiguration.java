package org.followthrough.platform.health;

import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /actuator/health} tells beside what the platform tells by itself. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    ProcessorsHealthIndicator processorsHealthIndicator(EventProcessingConfiguration processing, EventStore events) {
        return new ProcessorsHealthIndicator(processing, events);
    }

    @Bean
    DatabaseDiskHealthIndicator databaseDiskHealthIndicator(DataSource connections) {
        return new DatabaseDiskHealthIndicator(connections);
    }
}
