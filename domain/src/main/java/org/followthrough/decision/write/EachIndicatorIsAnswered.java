package org.followthrough.decision.write;

import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A negative decision answers each indicator that the source reported or anyone recorded (rule D2). */
final class EachIndicatorIsAnswered implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (!command.negative()) {
            return null;
        }
        var unanswered = Stream.concat(facts.reportedMethods().stream(), facts.risk().indicators().keySet().stream())
                .filter(indicator -> !command.finding().indicators().containsKey(indicator))
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
        return unanswered.isEmpty() ? null : new Problem("indicators-unanswered", unanswered);
    }
}
