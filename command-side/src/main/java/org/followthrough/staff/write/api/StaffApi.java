package org.followthrough.staff.write.api;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.StaffEntry;
import org.springframework.stereotype.Component;

/** Brings what was sent about staff to the directory. */
@Component
public class StaffApi {

    private final CommandGateway commands;
    private final Sealer sealer;

    StaffApi(CommandGateway commands, Sealer sealer) {
        this.commands = commands;
        this.sealer = sealer;
    }

    /** @throws Refused when the entry or the directory refuses */
    public StaffRecorded record(UUID member, StaffEntry<?> entry) {
        return commands.sendAndWait(entry.command(member, sealer));
    }
}
