package org.followthrough.guardian.write.nameguardian;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** It is the guardianship authority or somebody by name, and not both (rule F8). */
final class SomebodyIsNamed implements Rule<NameGuardian> {

    @Override
    public @Nullable Problem broken(NameGuardian command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean named = Said.something(command.name(), acting.opener());
        if (command.authority()) {
            return named ? new Problem("guardian-or-authority") : null;
        }
        return named ? null : new Problem("guardian-not-named");
    }
}
