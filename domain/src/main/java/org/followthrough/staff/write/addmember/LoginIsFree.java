package org.followthrough.staff.write.addmember;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.AddStaffMember;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** A login is one person's, also after they left. */
final class LoginIsFree implements StaffRule<AddStaffMember> {

    @Override
    public @Nullable Problem broken(AddStaffMember command, StaffFacts staff, Acting acting) {
        String login = acting.opener().read(command.login()).orElse("");
        boolean taken = staff.members().values().stream()
                .anyMatch(one ->
                        acting.opener().read(one.login()).filter(login::equals).isPresent());
        return taken ? new Problem("login-taken") : null;
    }
}
