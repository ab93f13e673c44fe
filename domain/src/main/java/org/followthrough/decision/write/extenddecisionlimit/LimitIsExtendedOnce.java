package org.followthrough.decision.write.extenddecisionlimit;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.decision.commands.ExtendDecisionLimit;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The decision limit is extended once (rule D7). */
final class LimitIsExtendedOnce implements Rule<ExtendDecisionLimit> {

    @Override
    public @Nullable Problem broken(ExtendDecisionLimit command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.decision().extended() ? new Problem("limit-already-extended") : null;
    }
}
