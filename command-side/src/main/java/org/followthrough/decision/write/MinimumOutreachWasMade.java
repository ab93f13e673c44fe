package org.followthrough.decision.write;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.facts.MinimumOutreach;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A negative decision about a person who was never heard needs the minimum outreach, whatever its reason (rule D3). */
final class MinimumOutreachWasMade implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (!command.negative() || facts.heard()) {
            return null;
        }
        var missing = MinimumOutreach.missing(facts, protocol).stream()
                .sorted()
                .map(Enum::name)
                .toList();
        return missing.isEmpty() ? null : new Problem("outreach-not-met", missing);
    }
}
