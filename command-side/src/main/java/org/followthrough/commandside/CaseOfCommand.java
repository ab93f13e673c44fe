package org.followthrough.commandside;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.followthrough.casefile.commands.CaseCommand;

/** A command to a case names it. Axon's way, kept for other commands, searches annotations anew for each command. */
final class CaseOfCommand implements CommandTargetResolver {

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return command.getPayload() instanceof CaseCommand caseCommand
                ? new VersionedAggregateIdentifier(caseCommand.caseId(), null)
                : byAnnotation.resolveTarget(command);
    }
}
