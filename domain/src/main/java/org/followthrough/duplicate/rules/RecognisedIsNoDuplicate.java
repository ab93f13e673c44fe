package org.followthrough.duplicate.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever was recognised is not counted away (rule D8). */
public final class RecognisedIsNoDuplicate implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean recognised = facts.decision().isTaken() && !facts.notRecognised();
        return recognised ? new Problem("recognised-is-no-duplicate") : null;
    }
}
