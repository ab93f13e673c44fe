package org.followthrough.followup.write.completecheck;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A check that did not hear the person keeps or raises the level (rule F2). */
final class RiskIsLoweredOnlyAfterAHearing implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        var before = facts.risk().levelOrHigh();
        boolean lowered = command.risk() != null && command.risk().compareTo(before) > 0;
        return lowered && !Hearing.happened(command) ? new Problem("risk-lowered-without-hearing") : null;
    }
}
