package org.followthrough.followup.write.completecheck;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A check that reached the person renews the risk (rule F2). */
final class RiskIsRenewed implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        return Hearing.reached(command) && command.risk() == null ? new Problem("risk-missing") : null;
    }
}
