package org.followthrough.decision.write.deliverdecision;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.decision.commands.DeliverDecision;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody can be told a decision before it was taken. */
final class DeliveredAfterDeciding implements Rule<DeliverDecision> {

    @Override
    public @Nullable Problem broken(DeliverDecision command, CaseFacts facts, Protocol protocol, Acting acting) {
        var decidedOn = facts.decision().latest().on();
        return command.happenedOn().isBefore(decidedOn)
                ? new Problem("before-the-decision", Map.of("decided", decidedOn.toString()))
                : null;
    }
}
