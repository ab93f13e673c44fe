package org.followthrough.commandside.store;

import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Events in Axon Server, whose store is a bean of Axon's own. It appends before the transaction of the database commits, so
 * nothing may rely on both being one.
 */
@Configuration(proxyBeanMethods = false)
@Profile(Program.PROFILE)
@Import(CommandWiring.class)
public class ServerStoreWiring {

    /** Axon's own configuration misses Spring Boot 4's transactions and silently runs without any. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    SmartInitializingSingleton eventsGoToAxonServer(EventStore store) {
        return () -> RefusedStart.unless(
                store instanceof AxonServerEventStore,
                "Events would not be kept in Axon Server: leave axon.axonserver.enabled at true.");
    }
}
