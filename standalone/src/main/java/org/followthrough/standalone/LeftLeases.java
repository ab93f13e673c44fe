package org.followthrough.standalone;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deadlines that a killed process was just answering are answered at once by the next: it alone has the data folder, so whatever
 * is leased when it starts is leased to nobody. Elsewhere the lease runs out after 20 s.
 */
@Configuration(proxyBeanMethods = false)
class LeftLeases {

    /** After the migrations, and before the scheduler runs. */
    @Bean
    SmartInitializingSingleton givesBackLeases(JdbcClient database) {
        return () -> database.sql("update command_side.scheduled_tasks set picked = false, picked_by = null,"
                        + " last_heartbeat = null, version = version + 1 where picked")
                .update();
    }
}
