package org.followthrough.decision.write;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** No negative decision within the protocol's days of the first contact unless the person asks (rule D7). */
public final class TimeToReflectWasGiven implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.negative() && !command.finding().personAskedForIt()
                ? against(command.on(), facts, protocol).orElse(null)
                : null;
    }

    /** Of a negative decision on that day for which the person does not ask. */
    public static Optional<Problem> against(LocalDate on, CaseFacts facts, Protocol protocol) {
        if (facts.followUp().died()) {
            return Optional.empty();
        }
        var earliest = facts.outreach()
                .firstContactOn()
                .map(day -> day.plusDays(protocol.decision().noNegativeBeforeDays()))
                .filter(on::isBefore);
        return earliest.map(day -> new Problem(
                "too-soon-after-first-contact",
                Map.of(
                        "earliest", day.toString(),
                        "days", String.valueOf(protocol.decision().noNegativeBeforeDays()))));
    }
}
