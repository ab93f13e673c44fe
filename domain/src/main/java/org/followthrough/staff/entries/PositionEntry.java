package org.followthrough.staff.entries;

import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.ChangePosition;
import org.jspecify.annotations.Nullable;

/**
 * What one may do from now on.
 *
 * @param version of the member as last seen; without one the change is judged by the member as they are
 */
public record PositionEntry(
        UUID commandId,
        @Nullable Integer version,
        Set<Role> roles,
        @Nullable String unit,
        Set<Duty> duties) implements StaffEntry<ChangePosition> {

    private static final int LONGEST_UNIT = 60;

    @Override
    public ChangePosition command(UUID member, Sealer sealer) {
        return new ChangePosition(commandId, member, version, roles, kept(unit), duties);
    }

    static @Nullable String kept(@Nullable String unit) {
        return EntrySealer.kept("staff.unit", unit, LONGEST_UNIT);
    }
}
