package org.followthrough.decision.write.decidecase;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.decision.commands.DecideCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One proposal at a time: sign it or send it back first (rule D6). */
final class NoProposalWaits implements Rule<DecideCase> {

    @Override
    public @Nullable Problem broken(DecideCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.decision().proposal() == null ? null : new Problem("decision-already-proposed");
    }
}
