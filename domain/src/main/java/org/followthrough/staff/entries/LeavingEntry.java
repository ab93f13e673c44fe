package org.followthrough.staff.entries;

import java.util.UUID;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.commands.RecordLeaving;

/** One works here no longer. */
public record LeavingEntry(UUID commandId) implements StaffEntry<RecordLeaving> {

    @Override
    public RecordLeaving command(UUID member, Sealer sealer) {
        return new RecordLeaving(commandId, member);
    }
}
