package org.followthrough.decision.write.importdecision;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.decision.commands.ImportDecision;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A recognition carries no reason of a negative decision (rule D2). */
final class RecognitionHasNoReason implements Rule<ImportDecision> {

    @Override
    public @Nullable Problem broken(ImportDecision command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean contradicts = !command.outcome().negative() && command.reason() != null;
        return contradicts ? new Problem("reason-not-for-identified") : null;
    }
}
