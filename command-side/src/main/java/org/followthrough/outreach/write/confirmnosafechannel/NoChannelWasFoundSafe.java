package org.followthrough.outreach.write.confirmnosafechannel;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.commands.ConfirmNoSafeChannel;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Either an attempt had to stop as unsafe, or the contact plan names no safe channel (rule C3). */
final class NoChannelWasFoundSafe implements Rule<ConfirmNoSafeChannel> {

    @Override
    public @Nullable Problem broken(ConfirmNoSafeChannel command, CaseFacts facts, Protocol protocol, Acting acting) {
        var plan = facts.outreach().plan();
        boolean none = plan != null && plan.safeChannels().isEmpty();
        return none || facts.outreach().stoppedAsUnsafe() ? null : new Problem("a-channel-is-safe");
    }
}
