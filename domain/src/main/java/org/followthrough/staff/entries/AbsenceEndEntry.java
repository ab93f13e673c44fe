package org.followthrough.staff.entries;

import java.util.UUID;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.commands.EndAbsence;

/** One is back, or does not go. */
public record AbsenceEndEntry(UUID commandId, UUID absence) implements StaffEntry<EndAbsence> {

    @Override
    public EndAbsence command(UUID member, Sealer sealer) {
        return new EndAbsence(commandId, member, absence);
    }
}
