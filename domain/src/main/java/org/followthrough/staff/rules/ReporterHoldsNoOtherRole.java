package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.Position;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** A reporting organisation sees no single case (rule L4), so its people hold no role that does. */
public final class ReporterHoldsNoOtherRole implements StaffRule<Position> {

    @Override
    public @Nullable Problem broken(Position command, StaffFacts staff, Acting acting) {
        boolean more = command.roles().contains(Role.REPORTING_ORGANISATION)
                && command.roles().size() > 1;
        return more ? new Problem("organisation-holds-no-other-role") : null;
    }
}
