package org.followthrough.commandside.store;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Commands are sent again where another one took their place in the stream. */
@Configuration(proxyBeanMethods = false)
class CommandSending {

    @Bean
    RetryScheduler conflictRetry() {
        return new ConflictRetry();
    }

    @Bean
    CommandGateway commandGateway(CommandBus commands, RetryScheduler conflictRetry) {
        return DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(conflictRetry)
                .build();
    }
}
