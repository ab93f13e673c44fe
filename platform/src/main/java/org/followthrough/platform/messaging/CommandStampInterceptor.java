package org.followthrough.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.hearsay.commands.HearsayCommand;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.StaffCommand;

/**
 * Gives each command its id, its actor and, where somebody typed it, its fingerprint. The actor is, first that applies: the one that server code named in the
 * metadata, the system for what an event or a deadline set off, whoever is signed in. Else nobody, and the command will be
 * refused.
 */
final class CommandStampInterceptor implements MessageDispatchInterceptor<CommandMessage<?>> {

    static final String COMMAND_ID = "commandId";

    private final Supplier<Optional<Actor>> signedIn;
    private final CommandFingerprint fingerprint;

    CommandStampInterceptor(Supplier<Optional<Actor>> signedIn, CommandFingerprint fingerprint) {
        this.signedIn = signedIn;
        this.fingerprint = fingerprint;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, command) -> stamped(command);
    }

    private CommandMessage<?> stamped(CommandMessage<?> command) {
        CommandMessage<?> withId = command.andMetaData(Map.of(COMMAND_ID, idOf(command)));
        return actorOf(command)
                .<CommandMessage<?>>map(
                        actor -> withId.andMetaData(actor.asMetaData()).andMetaData(typedBy(actor, command)))
                .orElse(withId);
    }

    /** What the system sends has an id that follows from what set it off, and is answered again though it says more by now. */
    private Map<String, String> typedBy(Actor actor, CommandMessage<?> command) {
        return actor.roles().contains(Role.SYSTEM)
                ? Map.of()
                : fingerprint
                        .of(command.getPayload())
                        .map(typed -> Map.of(Fingerprints.KEY, typed))
                        .orElse(Map.of());
    }

    private static String idOf(CommandMessage<?> command) {
        if (command.getPayload() instanceof CaseCommand caseCommand) {
            return caseCommand.commandId().toString();
        }
        if (command.getPayload() instanceof HearsayCommand hearsay) {
            return hearsay.commandId().toString();
        }
        return command.getPayload() instanceof StaffCommand staffCommand
                ? staffCommand.commandId().toString()
                : command.getIdentifier();
    }

    private Optional<Actor> actorOf(CommandMessage<?> command) {
        return Actor.in(command.getMetaData())
                .or(CommandStampInterceptor::automation)
                .or(signedIn);
    }

    private static Optional<Actor> automation() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getMessage() instanceof EventMessage
                ? Optional.of(Actor.SYSTEM)
                : Optional.empty();
    }
}
