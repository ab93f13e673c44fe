package org.followthrough.bothsides.distributed;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.followthrough.bothsides.ClockCheck;
import org.followthrough.bothsides.JdbcWiring;
import org.followthrough.bothsides.MovableClock;
import org.followthrough.bothsides.NodeName;
import org.followthrough.bothsides.Pool;
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
@Import(JdbcWiring.class)
public class Distributed {

    @Bean
    ServerDatabase serverDatabase(Environment settings) {
        return ServerDatabase.in(settings);
    }

    /** Before the bean {@code presence}: a database of the other form gets no lock either. */
    @Bean
    AxonServerDoor axonServerDoor(AxonServerConfiguration axonServer, NodeName name) {
        axonServer.setClientId(name.value());
        return new AxonServerDoor(axonServer);
    }

    @Bean
    Presence presence(
            ServerDatabase database, AxonServerDoor door, NodeName name, Environment settings, MovableClock clock) {
        String kek = GivenKey.requireIn(settings).id();
        database.requireThisForm();
        database.requireNothingReadBeyond(door::lastPosition).ifPresent(last -> {
            database.requireKeysOf(last);
            door.newestEvent(last).ifPresent(newest -> ClockCheck.refuseBehind(newest, clock));
        });
        return Presence.of(Node.named(name.value(), kek), database);
    }

    @Bean
    HikariDataSource dataSource(
            ServerDatabase database, Presence admitted, ObjectProvider<AwaitsTables> tablesOfTheOtherSide) {
        HikariDataSource pool = Pool.of(database.url(), database.user(), database.password());
        tablesOfTheOtherSide.ifAvailable(tables -> tables.await(JdbcClient.create(pool)));
        return pool;
    }

    @Bean
    AxonServerHealth axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealth(connections);
    }

    @Bean
    ResumesProcessors resumesProcessors(
            AxonServerConnectionManager connections, EventProcessingConfiguration processing) {
        return new ResumesProcessors(connections, processing);
    }
}
