package org.followthrough.staff.entries;

import java.util.UUID;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.commands.ReturnToOffice;

/** One who had left works here again. */
public record ReturnToOfficeEntry(UUID commandId) implements StaffEntry<ReturnToOffice> {

    @Override
    public ReturnToOffice command(UUID member, Sealer sealer) {
        return new ReturnToOffice(commandId, member);
    }
}
