package org.followthrough.staff.write.leave;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.StaffCommand;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** Only who left can come back. */
final class MemberHadLeft implements StaffRule<StaffCommand> {

    @Override
    public @Nullable Problem broken(StaffCommand command, StaffFacts staff, Acting acting) {
        boolean left = staff.of(command.member()).filter(one -> !one.inOffice()).isPresent();
        return left ? null : new Problem("member-in-office");
    }
}
