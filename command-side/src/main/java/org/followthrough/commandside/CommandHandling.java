package org.followthrough.commandside;

import java.time.Clock;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.followthrough.protocol.Protocol;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a command handler is given, what its events carry, and that a failed one leaves nothing behind. */
@Configuration(proxyBeanMethods = false)
class CommandHandling {

    @Bean
    ActingResolver actingResolver(Clock clock, Protocol protocol) {
        return new ActingResolver(clock, protocol);
    }

    @Bean
    CommandTargetResolver streamOfCommand() {
        return new StreamOfCommand();
    }

    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider();
    }

    @Bean
    WhatEventsCarry whatEventsCarry(Protocol protocol) {
        return new WhatEventsCarry(protocol::version);
    }

    /** Axon would commit what a handler did before it threw a checked exception. */
    @Bean
    SmartInitializingSingleton anyFailureRollsBack(@Qualifier("localSegment") SimpleCommandBus commands) {
        return () -> commands.setRollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE);
    }
}
