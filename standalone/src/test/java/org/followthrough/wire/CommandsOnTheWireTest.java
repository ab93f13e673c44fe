package org.followthrough.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.wire.Same.same;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.followthrough.platform.keys.Example;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsOnTheWireTest {

    private final Wire wire = new Wire();

    static Stream<Class<?>> commands() {
        return Handlers.ofCommands().map(Handlers::message);
    }

    static Stream<Class<?>> results() {
        return Handlers.ofCommands().<Class<?>>map(Method::getReturnType).distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_survives_the_wire(Class<?> type) throws Exception {
        for (Object command : Example.all(type).toList()) {
            CommandMessage<?> arrived = wire.carried(new GenericCommandMessage<>(command));
            assertThat(arrived.getCommandName()).isEqualTo(type.getName());
            same(arrived.getPayload(), command);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void every_result_of_a_command_survives_the_wire(Class<?> type) throws Exception {
        for (Object result : Example.all(type).toList()) {
            CommandResultMessage<Object> arrived = wire.carried(new GenericCommandResultMessage<>(result));
            same(arrived.getPayload(), result);
        }
    }

    @ParameterizedTest
    @MethodSource({"commands", "results"})
    void what_lacks_something_is_refused(Class<?> type) {
        Wire.isReadWhole(type);
    }

    @Test
    void who_acts_which_command_it_is_and_which_version_it_is_meant_for_arrive_with_it() throws Exception {
        Actor actor = new Actor(UUID.randomUUID(), Set.of(Role.CASEWORKER, Role.SUPERVISOR), Role.SUPERVISOR);
        CommandMessage<?> sent = new GenericCommandMessage<>("a command")
                .andMetaData(actor.asMetaData())
                .andMetaData(Map.of("commandId", "7", "expectedVersion", 12L));

        CommandMessage<?> arrived = wire.carried(sent);

        assertThat(arrived.getMetaData()).isEqualTo(sent.getMetaData());
        assertThat(Actor.in(arrived.getMetaData())).contains(actor);
        assertThat(arrived.getIdentifier()).isEqualTo(sent.getIdentifier());
    }
}
