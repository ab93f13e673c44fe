package org.followthrough.staff.entries;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.commands.RenameStaffMember;

/** What one is called from now on. */
public record NameEntry(UUID commandId, String name) implements StaffEntry<RenameStaffMember> {

    @Override
    public RenameStaffMember command(UUID member, Sealer sealer) {
        return new RenameStaffMember(
                commandId,
                member,
                EntrySealer.about(commandId, List.of(member), sealer).requiredLine(Fields.STAFF_NAME, name));
    }
}
