package org.followthrough.casefile.rules;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One contact plan, one follow-up: in a duplicate nothing is recorded any more, and the refusal names the case that leads (rule L1). */
final class PersonIsFollowedHere implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var confirmed = facts.duplicate().confirmed();
        return confirmed == null
                ? null
                : new Problem("followed-elsewhere", Map.of("leading", confirmed.leadingReference()));
    }
}
