package org.followthrough.commandside;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.commands.StaffCommand;

/** A command to a case names it, and all about staff go to one stream. Axon's way, kept for other commands, searches annotations anew for each command. */
final class StreamOfCommand implements CommandTargetResolver {

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof StaffCommand) {
            return new VersionedAggregateIdentifier(StaffIds.DIRECTORY, null);
        }
        return command.getPayload() instanceof CaseCommand caseCommand
                ? new VersionedAggregateIdentifier(caseCommand.caseId(), null)
                : byAnnotation.resolveTarget(command);
    }
}
