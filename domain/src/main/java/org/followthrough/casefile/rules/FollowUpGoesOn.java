package org.followthrough.casefile.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing is recorded in a follow-up that ended (rule F5). */
public final class FollowUpGoesOn implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.followUp().ended() == null ? null : new Problem("follow-up-ended");
    }
}
