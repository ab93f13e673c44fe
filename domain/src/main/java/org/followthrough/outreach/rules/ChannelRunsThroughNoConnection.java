package org.followthrough.outreach.rules;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The employer's phone reaches the employer: a channel that runs through a connection of the case is refused (rule C2). */
public final class ChannelRunsThroughNoConnection<C> implements Rule<C> {

    private static final Map<ContactChannel, ConnectionKind> ALWAYS_THROUGH = Map.of(
            ContactChannel.WORKPLACE_VISIT, ConnectionKind.EMPLOYER,
            ContactChannel.HOME_VISIT, ConnectionKind.ACCOMMODATION);

    private final Function<C, @Nullable ContactChannel> channel;
    private final Predicate<C> throughConnection;

    public ChannelRunsThroughNoConnection(
            Function<C, @Nullable ContactChannel> channel, Predicate<C> throughConnection) {
        this.channel = channel;
        this.throughConnection = throughConnection;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        ContactChannel used = channel.apply(command);
        if (used == null) {
            return null;
        }
        boolean through = throughConnection.test(command) || alwaysThrough(used, facts);
        return through ? new Problem("channel-through-a-connection", Map.of("channel", used.name())) : null;
    }

    private static boolean alwaysThrough(ContactChannel used, CaseFacts facts) {
        ConnectionKind kind = ALWAYS_THROUGH.get(used);
        return kind != null && facts.names(kind);
    }
}
