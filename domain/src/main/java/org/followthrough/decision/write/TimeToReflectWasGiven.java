package org.followthrough.decision.write;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** No negative decision within the protocol's days of the first contact unless the person asks (rule D7). */
final class TimeToReflectWasGiven implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (!command.negative() || command.finding().personAskedForIt()) {
            return null;
        }
        var earliest = facts.outreach()
                .firstContactOn()
                .map(day -> day.plusDays(protocol.decision().noNegativeBeforeDays()))
                .filter(command.on()::isBefore);
        return earliest.map(day -> new Problem(
                        "too-soon-after-first-contact",
                        Map.of(
                                "earliest", day.toString(),
                                "days", String.valueOf(protocol.decision().noNegativeBeforeDays()))))
                .orElse(null);
    }
}
