package org.followthrough.casefile.write.correctentry;

import org.followthrough.casefile.commands.ConfirmCorrection;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.events.CorrectionProposed;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.decision.write.CorrectedDecision;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What only a supervisor may sign, only a supervisor agrees to correct (rule D6). */
final class SupervisorAgreesWhereOneSigns implements Rule<ConfirmCorrection> {

    @Override
    public @Nullable Problem broken(ConfirmCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        var finding = facts.corrections()
                .find(command.correction())
                .map(CorrectionProposed::finding)
                .orElse(null);
        boolean needed = finding != null
                && CorrectedDecision.needsASupervisor(facts.decision().latest().corrected(finding), facts);
        return needed ? ActorMay.supervise().broken(command, facts, protocol, acting) : null;
    }
}
