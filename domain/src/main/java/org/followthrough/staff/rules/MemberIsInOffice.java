package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.StaffCommand;
import org.followthrough.staff.facts.Member;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** The command is about somebody who works here. */
public final class MemberIsInOffice implements StaffRule<StaffCommand> {

    @Override
    public @Nullable Problem broken(StaffCommand command, StaffFacts staff, Acting acting) {
        boolean inOffice = staff.of(command.member()).filter(Member::inOffice).isPresent();
        return inOffice ? null : new Problem("member-has-left");
    }
}
