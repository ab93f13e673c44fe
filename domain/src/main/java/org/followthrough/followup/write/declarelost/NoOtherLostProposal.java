package org.followthrough.followup.write.declarelost;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One proposal at a time (rule F6). */
final class NoOtherLostProposal implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.followUp().lostProposal() == null ? null : new Problem("lost-already-proposed");
    }
}
