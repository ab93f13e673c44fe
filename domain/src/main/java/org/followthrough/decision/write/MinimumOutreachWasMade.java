package org.followthrough.decision.write;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.facts.MinimumOutreach;
import org.followthrough.casefile.rules.Rule;
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
        return missing.isEmpty() ? null : new Problem("outreach-not-met", missing, asked(protocol.outreach()));
    }

    private static Map<String, String> asked(Protocol.Outreach minimum) {
        return Map.of(
                "attempts", String.valueOf(minimum.attempts()),
                "days", String.valueOf(minimum.days()),
                "spread", String.valueOf(minimum.firstToLastDays()),
                "channels", String.valueOf(minimum.channels()),
                "outOfHours", String.valueOf(minimum.outOfHours()),
                "throughOrganisation", String.valueOf(minimum.throughOrganisation()));
    }
}
