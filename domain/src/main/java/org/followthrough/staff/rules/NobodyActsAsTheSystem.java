package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.Position;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** What time alone does is done by nobody. */
public final class NobodyActsAsTheSystem implements StaffRule<Position> {

    @Override
    public @Nullable Problem broken(Position command, StaffFacts staff, Acting acting) {
        return command.roles().contains(Role.SYSTEM) ? new Problem("role-not-for-people") : null;
    }
}
