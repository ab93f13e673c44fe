package org.followthrough.staff.entries;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.AddStaffMember;
import org.jspecify.annotations.Nullable;

/** Somebody new. A login is written in small letters, whatever was typed. */
public record NewMemberEntry(
        UUID commandId,
        String login,
        String name,
        Set<Role> roles,
        @Nullable String unit,
        Set<Duty> duties) implements StaffEntry<AddStaffMember> {

    /** The new member's staff id: the same entry always makes the same member. */
    public UUID member() {
        return Ids.derived(commandId, "member");
    }

    @Override
    public AddStaffMember command(UUID member, Sealer sealer) {
        EntrySealer personal = EntrySealer.about(commandId, List.of(member), sealer);
        return new AddStaffMember(
                commandId,
                member,
                personal.requiredLine(Fields.STAFF_LOGIN, login.toLowerCase(Locale.ROOT)),
                personal.requiredLine(Fields.STAFF_NAME, name),
                roles,
                PositionEntry.kept(unit),
                duties);
    }
}
