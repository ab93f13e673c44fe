package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.Position;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** Whoever may sign in may do something. */
public final class MemberHoldsARole implements StaffRule<Position> {

    @Override
    public @Nullable Problem broken(Position command, StaffFacts staff, Acting acting) {
        return command.roles().isEmpty() ? new Problem("role-missing") : null;
    }
}
