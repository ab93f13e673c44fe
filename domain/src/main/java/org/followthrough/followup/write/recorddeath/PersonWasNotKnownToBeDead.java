package org.followthrough.followup.write.recorddeath;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

final class PersonWasNotKnownToBeDead implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.followUp().ended() == FollowUpEndReason.DIED ? new Problem("follow-up-ended") : null;
    }
}
