package org.followthrough.access.write.disclose;

import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing is disclosed without a legal ground (rule E5). */
final class GroundIsNamed implements Rule<DiscloseToAuthority> {

    @Override
    public @Nullable Problem broken(DiscloseToAuthority command, CaseFacts facts, Protocol protocol, Acting acting) {
        return Said.something(command.legalGround(), acting.opener()) ? null : new Problem("legal-ground-missing");
    }
}
