package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.StaffCommand;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** The command is about somebody who works here or did. */
public final class MemberIsKnown implements StaffRule<StaffCommand> {

    @Override
    public @Nullable Problem broken(StaffCommand command, StaffFacts staff, Acting acting) {
        return staff.of(command.member()).isPresent() ? null : new Problem("no-such-member");
    }
}
