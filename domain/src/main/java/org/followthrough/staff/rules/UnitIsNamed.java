package org.followthrough.staff.rules;

import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.Position;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** Who works on cases, supervises or reports belongs to a unit or an organisation: it says who is told of what they do. */
public final class UnitIsNamed implements StaffRule<Position> {

    private static final Set<Role> NEED_ONE = Set.of(Role.CASEWORKER, Role.SUPERVISOR, Role.REPORTING_ORGANISATION);

    @Override
    public @Nullable Problem broken(Position command, StaffFacts staff, Acting acting) {
        boolean missing = command.unit() == null && command.roles().stream().anyMatch(NEED_ONE::contains);
        return missing ? new Problem("unit-missing") : null;
    }
}
