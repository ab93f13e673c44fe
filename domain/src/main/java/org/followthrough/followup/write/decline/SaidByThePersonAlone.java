package org.followthrough.followup.write.decline;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.DeclineFollowUp;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A "no" through a third party, or in the presence of one, is none (rule C5). */
final class SaidByThePersonAlone implements Rule<DeclineFollowUp> {

    @Override
    public @Nullable Problem broken(DeclineFollowUp command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.saidAlone() ? null : new Problem("no-through-a-third-party");
    }
}
