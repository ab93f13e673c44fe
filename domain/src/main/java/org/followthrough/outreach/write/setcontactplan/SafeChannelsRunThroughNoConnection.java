package org.followthrough.outreach.write.setcontactplan;

import java.util.Objects;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ContactChannel;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.outreach.rules.ChannelRunsThroughNoConnection;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** No safe channel runs through a connection of the case (rule C2). */
final class SafeChannelsRunThroughNoConnection implements Rule<SetContactPlan> {

    @Override
    public @Nullable Problem broken(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.safeChannels().stream()
                .map(channel -> through(channel).broken(command, facts, protocol, acting))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Rule<SetContactPlan> through(ContactChannel channel) {
        return new ChannelRunsThroughNoConnection<>(plan -> channel, plan -> false);
    }
}
