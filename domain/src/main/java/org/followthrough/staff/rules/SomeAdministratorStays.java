package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** Without an administrator nobody could ever be added again. */
public final class SomeAdministratorStays implements StaffRule<StaffFacts> {

    @Override
    public @Nullable Problem broken(StaffFacts after, StaffFacts before, Acting acting) {
        boolean nobody = after.inOffice().noneMatch(one -> one.is(Role.ADMINISTRATOR));
        boolean someone = before.inOffice().anyMatch(one -> one.is(Role.ADMINISTRATOR));
        return someone && nobody ? new Problem("last-administrator") : null;
    }
}
