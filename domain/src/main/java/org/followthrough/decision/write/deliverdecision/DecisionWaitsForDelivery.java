package org.followthrough.decision.write.deliverdecision;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A decision is delivered once. */
final class DecisionWaitsForDelivery implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (!facts.decision().isTaken()) {
            return new Problem("no-decision-yet");
        }
        return facts.decision().latest().deliveredOn() == null ? null : new Problem("already-delivered");
    }
}
