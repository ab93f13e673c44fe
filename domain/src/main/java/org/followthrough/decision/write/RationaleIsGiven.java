package org.followthrough.decision.write;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A negative decision carries a rationale (rule D2). */
final class RationaleIsGiven implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.negative() && !Said.something(command.finding().rationale(), acting.opener())
                ? new Problem("rationale-missing")
                : null;
    }
}
