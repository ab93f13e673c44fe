package org.followthrough.casefile.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What was proposed is signed or sent back first (rule D6). */
public final class NoDecisionWaitsForSignature implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.decision().proposal() == null ? null : new Problem("decision-already-proposed");
    }
}
