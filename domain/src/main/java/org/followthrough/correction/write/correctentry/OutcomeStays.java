package org.followthrough.correction.write.correctentry;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A correction changes why a decision was taken and never what was decided: that needs a review (rules E4, R3). */
final class OutcomeStays implements Rule<ProposeCorrection> {

    @Override
    public @Nullable Problem broken(ProposeCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (!facts.decision().is(command.entry())) {
            return null;
        }
        var finding = command.finding();
        boolean stays = finding != null
                && finding.outcome() == facts.decision().latest().outcome();
        return stays ? null : new Problem("outcome-needs-a-review");
    }
}
