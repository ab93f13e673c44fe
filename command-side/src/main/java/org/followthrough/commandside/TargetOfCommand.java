package org.followthrough.commandside;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.followthrough.platform.messaging.StreamOfCommand;

/** The stream that a command names. Axon's way, kept for other commands, searches annotations anew for each command. */
final class TargetOfCommand implements CommandTargetResolver {

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Optional<UUID> stream = StreamOfCommand.of(command.getPayload());
        return stream.isPresent()
                ? new VersionedAggregateIdentifier(stream.get(), null)
                : byAnnotation.resolveTarget(command);
    }
}
