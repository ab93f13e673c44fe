package org.followthrough.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.platform.messaging.FailureClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresOnTheWireTest {

    private final Wire wire = new Wire();

    @Test
    void a_refusal_arrives_with_its_codes_and_parameters() throws Exception {
        Refusal refusal = new Refusal(List.of(
                new Problem("outreach-not-met", List.of("attempts-too-few"), Map.of("until", "2026-03-02")),
                new Problem("role-may-not")));

        Throwable arrived = afterTheWire(new CommandExecutionException("said here", null, refusal));

        assertThat(FailureClassifier.refusalIn(arrived)).contains(refusal);
        assertThat(FailureClassifier.refusalIn(new CompletionException(arrived)))
                .contains(refusal);
    }

    @ParameterizedTest
    @EnumSource
    void what_hindered_a_command_arrives(Hindrance why) throws Exception {
        Throwable arrived = afterTheWire(new CommandExecutionException("said here", null, why));

        assertThat(FailureClassifier.hindranceIn(arrived)).isEqualTo(why);
        assertThat(FailureClassifier.refusalIn(arrived)).isEmpty();
    }

    /** Why whoever handles commands tells it as details. */
    @Test
    void the_class_of_an_exception_does_not_arrive() throws Exception {
        assertThat(FailureClassifier.hindranceIn(afterTheWire(new ConcurrencyException("another was first"))))
                .isEqualTo(Hindrance.UNFORESEEN);
    }

    /** As Axon's bus, and its store, tell it. */
    @Test
    void a_server_that_is_away_passes() {
        var away = new StatusRuntimeException(Status.UNAVAILABLE);
        assertThat(FailureClassifier.hindranceIn(new CompletionException(
                        new AxonServerException(ErrorCategory.COMMAND_DISPATCH_ERROR, "not sent", "here", away))))
                .isEqualTo(Hindrance.UNAVAILABLE);
        assertThat(FailureClassifier.hindranceIn(new EventStoreException("not read", away)))
                .isEqualTo(Hindrance.UNAVAILABLE);
        assertThat(Hindrance.UNAVAILABLE.passes()).isTrue();
    }

    private Throwable afterTheWire(Throwable failure) throws Exception {
        return wire.carried(new GenericCommandResultMessage<>(failure)).exceptionResult();
    }
}
