package org.followthrough.obligation.write.acknowledge;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.obligation.commands.AcknowledgeObligation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** There is something to acknowledge (rule F7). */
final class ObligationIsOverdue implements Rule<AcknowledgeObligation> {

    @Override
    public @Nullable Problem broken(AcknowledgeObligation command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean overdue = facts.obligations()
                .overdue(command.obligation(), acting.now(), protocol)
                .isPresent();
        return overdue ? null : new Problem("obligation-not-overdue");
    }
}
