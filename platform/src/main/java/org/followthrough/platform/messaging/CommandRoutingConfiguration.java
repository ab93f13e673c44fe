package org.followthrough.platform.messaging;

import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which of several processes handles a command. Asked where commands are sent, which both sides do. */
@Configuration(proxyBeanMethods = false)
public class CommandRoutingConfiguration {

    @Bean
    RoutingStrategy oneNodePerStream() {
        return new StreamRoutingStrategy();
    }
}
