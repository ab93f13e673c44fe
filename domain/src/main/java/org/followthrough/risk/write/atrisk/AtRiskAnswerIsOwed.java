package org.followthrough.risk.write.atrisk;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing is refused that nobody asked (rule D5). */
final class AtRiskAnswerIsOwed implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.risk().atRiskDecision() == null ? new Problem("at-risk-not-owed") : null;
    }
}
