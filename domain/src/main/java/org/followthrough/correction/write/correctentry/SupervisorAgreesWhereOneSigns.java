package org.followthrough.correction.write.correctentry;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.decision.write.CorrectedDecision;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What only a supervisor may sign, only a supervisor agrees to correct (rule D6). */
final class SupervisorAgreesWhereOneSigns implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID correction, CaseFacts facts, Protocol protocol, Acting acting) {
        var finding = facts.corrections()
                .find(correction)
                .map(CorrectionProposed::finding)
                .orElse(null);
        boolean needed = finding != null
                && CorrectedDecision.needsASupervisor(
                        facts.decision().latest().corrected(finding), facts, acting.opener());
        return needed ? ActorMay.supervise().broken(correction, facts, protocol, acting) : null;
    }
}
