package org.followthrough.casefile.write.correctentry;

import org.followthrough.casefile.commands.ConfirmCorrection;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The decision to be corrected is the one that stands: no other was taken since (rule E4). */
final class CorrectedDecisionStands implements Rule<ConfirmCorrection> {

    @Override
    public @Nullable Problem broken(ConfirmCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean stands = facts.corrections()
                .find(command.correction())
                .filter(proposed -> proposed.finding() != null)
                .map(proposed -> facts.decision().is(proposed.entry()))
                .orElse(true);
        return stands ? null : new Problem("entry-cannot-be-corrected");
    }
}
