package org.followthrough.protection.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Interim protection is for whoever is assessed, at risk or under admitted review (rule P1). */
public final class ProtectionIsDue implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.protectionIsDue() ? null : new Problem("protection-not-owed");
    }
}
