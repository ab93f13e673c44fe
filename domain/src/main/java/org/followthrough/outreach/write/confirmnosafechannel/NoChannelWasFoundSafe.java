package org.followthrough.outreach.write.confirmnosafechannel;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The contact plan names no safe channel, or each one it names had to stop as unsafe (rule C3). */
final class NoChannelWasFoundSafe implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var left =
                facts.outreach().plan().safeChannels().stream().map(Enum::name).toList();
        return left.isEmpty() ? null : new Problem("a-channel-is-safe", left);
    }
}
