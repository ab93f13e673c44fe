package org.followthrough.staff.write.addmember;

import java.util.regex.Pattern;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.AddStaffMember;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** A login can be typed on any keyboard and read in any script. */
final class LoginIsFit implements StaffRule<AddStaffMember> {

    private static final Pattern FIT = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    @Override
    public @Nullable Problem broken(AddStaffMember command, StaffFacts staff, Acting acting) {
        boolean fit = acting.opener()
                .read(command.login())
                .filter(FIT.asMatchPredicate())
                .isPresent();
        return fit ? null : new Problem("login-unfit");
    }
}
