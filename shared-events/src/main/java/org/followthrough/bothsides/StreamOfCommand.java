package org.followthrough.bothsides;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.commands.StaffCommand;

/** A command to a case names it, and all about staff go to one stream. */
public final class StreamOfCommand {

    private StreamOfCommand() {}

    /** @return empty where the command belongs to no stream */
    public static Optional<UUID> of(Object command) {
        if (command instanceof StaffCommand) {
            return Optional.of(StaffIds.DIRECTORY);
        }
        return command instanceof CaseCommand caseCommand ? Optional.of(caseCommand.caseId()) : Optional.empty();
    }
}
