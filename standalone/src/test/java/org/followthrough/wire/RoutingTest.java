package org.followthrough.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.hearsay.commands.HearsayCommand;
import org.followthrough.platform.keys.Example;
import org.followthrough.platform.messaging.CommandRoutingConfiguration;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.commands.StaffCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RoutingTest {

    private final RoutingStrategy routing =
            new AnnotationConfigApplicationContext(CommandRoutingConfiguration.class).getBean(RoutingStrategy.class);

    static Stream<Method> handlers() {
        return Handlers.ofCommands();
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void commands_of_one_stream_go_to_one_node_and_others_anywhere(Method handler) {
        Record command = Example.full(Handlers.message(handler).asSubclass(Record.class));
        if (handler.getDeclaringClass().isAnnotationPresent(Aggregate.class)) {
            assertThat(keyOf(command)).isEqualTo(streamOf(command)).isEqualTo(keyOf(command));
        } else {
            assertThat(keyOf(command)).isNotEqualTo(keyOf(command));
        }
    }

    private String keyOf(Record command) {
        return routing.getRoutingKey(new GenericCommandMessage<>(command));
    }

    private static String streamOf(Record command) {
        if (command instanceof HearsayCommand hearsay) {
            return hearsay.hearsayId().toString();
        }
        assertThat(command).isInstanceOfAny(CaseCommand.class, StaffCommand.class);
        return command instanceof CaseCommand one ? one.caseId().toString() : StaffIds.DIRECTORY.toString();
    }
}
