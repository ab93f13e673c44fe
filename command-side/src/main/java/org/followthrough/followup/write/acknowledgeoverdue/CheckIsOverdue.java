package org.followthrough.followup.write.acknowledgeoverdue;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.AcknowledgeOverdue;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** There is something to acknowledge (rule F7). */
final class CheckIsOverdue implements Rule<AcknowledgeOverdue> {

    @Override
    public @Nullable Problem broken(AcknowledgeOverdue command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.followUp().open();
        boolean overdue = open != null && open.id().equals(command.check()) && open.overdue(acting.today());
        return overdue ? null : new Problem("check-not-overdue");
    }
}
