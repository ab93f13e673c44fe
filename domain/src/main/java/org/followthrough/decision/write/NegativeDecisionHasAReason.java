package org.followthrough.decision.write;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A negative decision carries a reason, a recognition carries none (rule D2). */
final class NegativeDecisionHasAReason implements Rule<ProposedFinding> {

    private static final RecognitionHasNoReason<ProposedFinding> NONE_OTHERWISE = new RecognitionHasNoReason<>(
            p -> p.finding().outcome(), p -> p.finding().reason());

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.negative() && command.finding().reason() == null
                ? new Problem("decision-reason-missing")
                : NONE_OTHERWISE.broken(command, facts, protocol, acting);
    }
}
