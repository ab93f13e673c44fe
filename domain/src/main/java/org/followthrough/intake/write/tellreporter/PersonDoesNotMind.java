package org.followthrough.intake.write.tellreporter;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody learns anything against the person's wish (rule L4). */
final class PersonDoesNotMind implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.intake().reporter().mayBeTold() ? null : new Problem("person-does-not-want-it-told");
    }
}
