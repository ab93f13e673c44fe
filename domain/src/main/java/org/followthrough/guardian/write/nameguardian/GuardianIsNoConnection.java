package org.followthrough.guardian.write.nameguardian;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever employs, houses or recruited a child does not act for it, whatever script the name is written in (rule F8). */
final class GuardianIsNoConnection implements Rule<NameGuardian> {

    @Override
    public @Nullable Problem broken(NameGuardian command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean connected = command.name() != null && facts.guardian().isConnection(command.name(), acting.opener());
        return connected ? new Problem("guardian-is-a-connection") : null;
    }
}
