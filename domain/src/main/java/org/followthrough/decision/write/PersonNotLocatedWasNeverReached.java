package org.followthrough.decision.write;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.DecisionReason;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** PERSON_NOT_LOCATED is refused for a person who was reached (rule D3). */
final class PersonNotLocatedWasNeverReached implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean contradicts = command.finding().reason() == DecisionReason.PERSON_NOT_LOCATED
                && facts.outreach().reached();
        return contradicts ? new Problem("person-was-reached") : null;
    }
}
