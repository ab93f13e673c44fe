package org.followthrough.platform.distributed;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.followthrough.platform.clock.ClockCheck;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.startup.NodeName;
import org.followthrough.platform.store.ConnectionPool;
import org.followthrough.platform.store.JdbcConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events, commands and queries through Axon Server, the rest on a PostgreSQL that all processes share. Whoever may not join is
 * told so before anything is written: the bean {@code dataSource}, which the migrations need, comes after all that is asked.
 */
@Configuration(proxyBeanMethods = false)
@Profile(Program.PROFILE)
@Import(JdbcConfiguration.class)
public class DistributedConfiguration {

    @Bean
    ServerDatabase serverDatabase(Environment settings) {
        return ServerDatabase.in(settings);
    }

    /** Before the bean {@code presence}: a database of the other form gets no lock either. */
    @Bean
    AxonServerProbe axonServerDoor(AxonServerConfiguration axonServer, NodeName name) {
        axonServer.setClientId(name.value());
        return new AxonServerProbe(axonServer);
    }

    @Bean
    Presence presence(
            ServerDatabase database, AxonServerProbe door, NodeName name, Environment settings, MovableClock clock) {
        String kek = RequiredKeyFile.requireIn(settings).id();
        database.requireThisForm();
        database.requireNothingReadBeyond(door::lastPosition).ifPresent(last -> {
            database.requireKeysOf(last);
            door.newestEvent(last).ifPresent(newest -> ClockCheck.refuseBehind(newest, clock));
        });
        return Presence.of(Node.named(name.value(), kek), database);
    }

    @Bean
    HikariDataSource dataSource(
            ServerDatabase database, Presence admitted, ObjectProvider<RequiredTables> tablesOfTheOtherSide) {
        HikariDataSource pool = ConnectionPool.of(database.url(), database.user(), database.password());
        tablesOfTheOtherSide.ifAvailable(tables -> tables.await(JdbcClient.create(pool)));
        return pool;
    }

    @Bean
    AxonServerHealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealthIndicator(connections);
    }

    @Bean
    ProcessorRestarter resumesProcessors(
            AxonServerConnectionManager connections, EventProcessingConfiguration processing) {
        return new ProcessorRestarter(connections, processing);
    }
}
