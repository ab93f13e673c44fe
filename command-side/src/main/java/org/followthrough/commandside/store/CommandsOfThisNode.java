package org.followthrough.commandside.store;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Handles commands where their events are appended, whoever sent them: somebody in this process, or in another one. A command whose
 * place in the stream another took is handled again and meets the case as it is then; where its sender named another version, the
 * case refuses. What fails for good is told in a form that survives the way to another process.
 */
final class CommandsOfThisNode extends SimpleCommandBus {

    private final ConflictRetry retry;

    CommandsOfThisNode(Builder builder, ConflictRetry retry) {
        super(builder);
        this.retry = retry;
        // Axon would commit what a handler did before it threw a checked exception
        setRollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE);
    }

    @Override
    protected <C, R> void doDispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        attempt(1, command, callback);
    }

    private <C, R> void attempt(int number, CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandCallback<C, R> retrying = (handled, result) -> {
            if (!metConflict(result) || !retry.scheduled(number, () -> attempt(number + 1, command, callback))) {
                callback.onResult(handled, told(handled, result));
            }
        };
        try {
            super.doDispatch(command, retrying);
        } catch (CannotCreateTransactionException away) {
            // before the handler, so Axon throws it past the callback
            callback.onResult(command, told(command, GenericCommandResultMessage.<R>asCommandResultMessage(away)));
        }
    }

    private static boolean metConflict(CommandResultMessage<?> result) {
        return result.isExceptional() && FailureClassifier.hindranceIn(result.exceptionResult()) == Hindrance.OVERTAKEN;
    }

    private static <R> CommandResultMessage<? extends R> told(
            CommandMessage<?> command, CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? GenericCommandResultMessage.asCommandResultMessage(
                        Hindered.unlessRefused(command.getCommandName(), result.exceptionResult()))
                : result;
    }
}
