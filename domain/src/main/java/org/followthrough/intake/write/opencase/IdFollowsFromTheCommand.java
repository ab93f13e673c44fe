package org.followthrough.intake.write.opencase;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A repeated command must meet its own stream. */
final class IdFollowsFromTheCommand implements Rule<OpenCase> {

    @Override
    public @Nullable Problem broken(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.caseId().equals(OpenCase.caseIdFor(command.commandId()))
                ? null
                : new Problem("case-id-not-derived");
    }
}
