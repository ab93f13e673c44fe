package org.followthrough.casefile.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Follow-up is owed after a negative decision, and to nobody else (rule F1). */
public final class PersonWasNotRecognised implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.notRecognised() ? null : new Problem("no-negative-decision");
    }
}
