package org.followthrough.followup.write.handover;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Sent on is not handed over: the receiving body says that it follows the person now (rule F5). */
final class BodyHasAccepted implements Rule<HandOver> {

    @Override
    public @Nullable Problem broken(HandOver command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.accepted() ? null : new Problem("hand-over-not-accepted");
    }
}
