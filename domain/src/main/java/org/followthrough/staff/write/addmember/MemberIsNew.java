package org.followthrough.staff.write.addmember;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.AddStaffMember;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** A staff id names one person for ever. */
final class MemberIsNew implements StaffRule<AddStaffMember> {

    @Override
    public @Nullable Problem broken(AddStaffMember command, StaffFacts staff, Acting acting) {
        return staff.of(command.member()).isEmpty() ? null : new Problem("member-known");
    }
}
