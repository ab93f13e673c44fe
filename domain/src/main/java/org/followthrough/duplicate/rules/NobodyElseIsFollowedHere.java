package org.followthrough.duplicate.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** No chains: a case that leads others is no duplicate itself (rule L1). */
public final class NobodyElseIsFollowedHere implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.duplicate().led().isEmpty() ? null : new Problem("leads-others");
    }
}
