package org.followthrough.decision.write;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A negative decision carries a reason, a recognition carries none (rule D2). */
final class NegativeDecisionHasAReason implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean given = command.finding().reason() != null;
        if (command.negative() == given) {
            return null;
        }
        return new Problem(given ? "reason-not-for-identified" : "decision-reason-missing");
    }
}
