package org.followthrough.followup.write.declarelost;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Lost is only who was not reached at enough consecutive checks over long enough (rule F6). */
final class ChecksReachedNobodyForLong implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var unreached = facts.followUp().unreachedInARow();
        var limit = protocol.lost();
        boolean enough = unreached.size() >= limit.unreachedChecks()
                && !unreached
                        .get(0)
                        .happenedOn()
                        .plusMonths(limit.overMonths())
                        .isAfter(unreached.get(unreached.size() - 1).happenedOn());
        return enough
                ? null
                : new Problem(
                        "searched-too-little",
                        Map.of(
                                "unreached", String.valueOf(unreached.size()),
                                "checks", String.valueOf(limit.unreachedChecks()),
                                "months", String.valueOf(limit.overMonths())));
    }
}
