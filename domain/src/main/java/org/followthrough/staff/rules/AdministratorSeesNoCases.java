package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.Position;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** Who manages staff sees no case, so nobody can give access to a case to themselves (trust.md 2). */
public final class AdministratorSeesNoCases implements StaffRule<Position> {

    @Override
    public @Nullable Problem broken(Position command, StaffFacts staff, Acting acting) {
        boolean more =
                command.roles().contains(Role.ADMINISTRATOR) && command.roles().size() > 1;
        return more ? new Problem("administrator-sees-no-cases") : null;
    }
}
