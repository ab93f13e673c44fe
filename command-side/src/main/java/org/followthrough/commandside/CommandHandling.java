package org.followthrough.commandside;

import java.time.Clock;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.followthrough.personal.Opener;
import org.followthrough.protocol.Protocol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a command handler is given, and what its events carry. */
@Configuration(proxyBeanMethods = false)
class CommandHandling {

    @Bean
    ActingResolver actingResolver(Clock clock, Protocol protocol, Opener opener) {
        return new ActingResolver(clock, protocol, opener);
    }

    @Bean
    CommandTargetResolver targetOfCommand() {
        return new TargetOfCommand();
    }

    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider();
    }

    @Bean
    WhatEventsCarry whatEventsCarry(Protocol protocol) {
        return new WhatEventsCarry(protocol::version);
    }
}
