package org.followthrough.correction.write.correctentry;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Particulars replace particulars, a finding the decision; all others are struck out (rule E4). */
final class CorrectionFitsTheEntry implements Rule<ProposeCorrection> {

    @Override
    public @Nullable Problem broken(ProposeCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean person = command.particulars() != null;
        boolean decision = command.finding() != null;
        boolean fits = command.entry().equals(command.caseId())
                ? person && !decision
                : !person && (!decision || facts.decision().is(command.entry()));
        return fits ? null : EntryCanBeCorrected.refusal();
    }
}
