package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.followthrough.bothsides.Hindrances;
import org.followthrough.casefile.commands.Hindrance;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {

    @Test
    void a_command_that_cannot_have_a_transaction_is_answered_that_nobody_can_decide_now() {
        var retry = new ConflictRetry();
        var commands = new CommandsOfThisNode(
                SimpleCommandBus.builder().transactionManager(() -> {
                    throw new CannotCreateTransactionException("away");
                }),
                retry);
        commands.subscribe(String.class.getName(), command -> "done");
        var gateway = DefaultCommandGateway.builder().commandBus(commands).build();

        assertThatThrownBy(() -> gateway.sendAndWait("a command"))
                .isInstanceOf(Hindered.class)
                .satisfies(failed -> assertThat(Hindrances.of(failed)).isEqualTo(Hindrance.UNAVAILABLE));
        retry.close();
    }
}
