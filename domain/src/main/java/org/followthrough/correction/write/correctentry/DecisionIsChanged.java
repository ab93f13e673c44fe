package org.followthrough.correction.write.correctentry;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A correction of a decision says something else than the decision did (rule E4). */
final class DecisionIsChanged implements Rule<ProposeCorrection> {

    @Override
    public @Nullable Problem broken(ProposeCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        var finding = command.finding();
        if (finding == null) {
            return null;
        }
        var decision = facts.decision().latest();
        boolean changed =
                finding.rationale() != null || !decision.corrected(finding).findsTheSameAs(decision);
        return changed ? null : new Problem("correction-changes-nothing");
    }
}
