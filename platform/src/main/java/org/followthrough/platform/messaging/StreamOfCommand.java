package org.followthrough.platform.messaging;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.hearsay.commands.HearsayCommand;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.commands.StaffCommand;

/** A command to a case names it, all about staff go to one stream, and what was brought is a stream each. */
public final class StreamOfCommand {

    private StreamOfCommand() {}

    /** @return empty where the command belongs to no stream */
    public static Optional<UUID> of(Object command) {
        if (command instanceof StaffCommand) {
            return Optional.of(StaffIds.DIRECTORY);
        }
        if (command instanceof HearsayCommand hearsay) {
            return Optional.of(hearsay.hearsayId());
        }
        return command instanceof CaseCommand caseCommand ? Optional.of(caseCommand.caseId()) : Optional.empty();
    }
}
