package org.followthrough.decision.write.extenddecisionlimit;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The decision limit is extended once (rule D7). */
final class LimitIsExtendedOnce implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.decision().extended() ? new Problem("limit-already-extended") : null;
    }
}
