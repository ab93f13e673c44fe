package org.followthrough.intake.write.acknowledgereport;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.AcknowledgeReport;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** That a report was received says nothing of anyone in it (rule L4). */
final class NobodyWasNamed implements Rule<AcknowledgeReport> {

    @Override
    public @Nullable Problem broken(AcknowledgeReport command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.namedNobody() ? null : new Problem("acknowledgement-names-somebody");
    }
}
