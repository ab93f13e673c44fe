package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.followthrough.platform.messaging.CommandRoutingConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class CommandsOfBothFormsTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(Program.class, CommandWiring.class, CommandRoutingConfiguration.class)
            .withBean(TransactionManager.class, NoTransactionManager::instance)
            .withBean(ObjectMapper.class, ObjectMapper::new)
            .withPropertyValues(
                    "axon.axonserver.servers=localhost:1",
                    "axon.update-check.disabled=true",
                    "axon.timeout.enabled=false",
                    "axon.serializer.general=jackson",
                    "axon.serializer.events=jackson",
                    "axon.serializer.messages=jackson");

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class},
            excludeName = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
    static class Program {}

    @Test
    void the_bus_of_axon_server_hands_commands_to_ours_and_asks_our_routing() {
        program.run(context -> {
            assertThat(context.getBean(CommandBus.class))
                    .isInstanceOfSatisfying(
                            AxonServerCommandBus.class,
                            bus -> assertThat(bus.localSegment()).isInstanceOf(CommandsOfThisNode.class));
            assertThat(context).hasSingleBean(RoutingStrategy.class);
        });
    }

    @Test
    void without_axon_server_ours_is_the_only_one() {
        program.withPropertyValues("axon.axonserver.enabled=false")
                .run(context -> assertThat(context.getBean(CommandBus.class)).isInstanceOf(CommandsOfThisNode.class));
    }
}
