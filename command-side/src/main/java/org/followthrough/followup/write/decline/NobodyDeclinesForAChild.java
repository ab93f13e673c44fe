package org.followthrough.followup.write.decline;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.DeclineFollowUp;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Under 18 or in doubt counts as a child, and nobody declines for a child (rule F8). */
final class NobodyDeclinesForAChild implements Rule<DeclineFollowUp> {

    @Override
    public @Nullable Problem broken(DeclineFollowUp command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.intake().child(acting.today()) ? new Problem("nobody-declines-for-a-child") : null;
    }
}
