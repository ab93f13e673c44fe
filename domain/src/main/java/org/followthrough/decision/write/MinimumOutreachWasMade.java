package org.followthrough.decision.write;

import java.util.Map;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.facts.MinimumOutreach;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.facts.OutreachShortfall;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A negative decision about a person who was never heard needs the minimum outreach, whatever its reason (rule D3). */
public final class MinimumOutreachWasMade implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        Problem asItStands = asItStands(facts, protocol);
        return command.negative() && !asItStands.missing().isEmpty() ? asItStands : null;
    }

    /** What a negative decision would lack today; nothing is missing for a person who was heard, or died. */
    public static Problem asItStands(CaseFacts facts, Protocol protocol) {
        Set<OutreachShortfall> missing =
                facts.heard() || facts.followUp().died() ? Set.of() : MinimumOutreach.missing(facts, protocol);
        return new Problem(
                "outreach-not-met", missing.stream().sorted().map(Enum::name).toList(), asked(protocol.outreach()));
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
