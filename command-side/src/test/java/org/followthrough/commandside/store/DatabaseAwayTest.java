package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

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
                .satisfies(failed ->
                        assertThat(FailureClassifier.hindranceIn(failed)).isEqualTo(Hindrance.UNAVAILABLE));
        retry.close();
    }

    /** A connection that broke off, a server that shuts down, one that starts, a full disk; and a row that is there already. */
    @ParameterizedTest
    @CsvSource({
        "08006, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "57P03, UNAVAILABLE",
        "53100, UNAVAILABLE",
        "23505, UNFORESEEN"
    })
    void whatever_postgresql_says_of_itself_below_is_found(String state, Hindrance hindrance) {
        assertThat(FailureClassifier.hindranceIn(
                        new EventStoreException("Nothing was read", new SQLException("away", state))))
                .isEqualTo(hindrance);
    }

    @Test
    void a_pool_that_has_no_connection_or_whose_connection_broke_off_says_the_same() {
        for (SQLException said :
                List.of(new SQLTransientConnectionException(), new SQLException("Connection is closed"))) {
            assertThat(FailureClassifier.hindranceIn(new TransactionSystemException("Could not roll back", said)))
                    .isEqualTo(Hindrance.UNAVAILABLE);
        }
    }
}
