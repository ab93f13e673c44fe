package org.followthrough.intake.write.assigncase;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** A caseworker may take a case; giving it to another is the supervisor's. */
final class CaseworkersAssignOnlyThemselves implements Rule<AssignCase> {

    @Override
    public @Nullable Problem broken(AssignCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean may = acting.is(Role.SUPERVISOR) || command.caseworker().equals(acting.staffId());
        return may ? null : new Problem("only-a-supervisor");
    }
}
