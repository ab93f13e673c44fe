package org.followthrough.intake.write.assigncase;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Assigning a case to the one who has it says nothing. */
final class CaseworkerChanges implements Rule<AssignCase> {

    @Override
    public @Nullable Problem broken(AssignCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.caseworker().equals(facts.intake().caseworker()) ? new Problem("already-assigned") : null;
    }
}
