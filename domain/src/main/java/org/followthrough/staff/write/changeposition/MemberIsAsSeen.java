package org.followthrough.staff.write.changeposition;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.ChangePosition;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** What another administrator changed meanwhile is not overwritten unseen. */
final class MemberIsAsSeen implements StaffRule<ChangePosition> {

    @Override
    public @Nullable Problem broken(ChangePosition command, StaffFacts staff, Acting acting) {
        Integer seen = command.version();
        boolean asSeen = seen == null
                || staff.of(command.member())
                        .filter(one -> one.version() == seen)
                        .isPresent();
        return asSeen ? null : new Problem("member-changed-meanwhile");
    }
}
