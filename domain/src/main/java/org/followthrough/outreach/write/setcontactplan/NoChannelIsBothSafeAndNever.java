package org.followthrough.outreach.write.setcontactplan;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A channel is safe or it is never used. */
final class NoChannelIsBothSafeAndNever implements Rule<SetContactPlan> {

    @Override
    public @Nullable Problem broken(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        var both = command.safeChannels().stream()
                .filter(command.neverChannels()::contains)
                .map(Enum::name)
                .sorted()
                .toList();
        return both.isEmpty() ? null : new Problem("channel-safe-and-never", both);
    }
}
