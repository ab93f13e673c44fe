package org.followthrough.obligation.write.acknowledge;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** There is something to acknowledge (rule F7). */
final class ObligationIsOverdue implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID obligation, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean overdue =
                facts.obligations().overdue(obligation, acting.now(), protocol).isPresent();
        return overdue ? null : new Problem("obligation-not-overdue");
    }
}
