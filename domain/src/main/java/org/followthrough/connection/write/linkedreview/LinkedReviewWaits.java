package org.followthrough.connection.write.linkedreview;

import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is answered is a proposal that waits. */
final class LinkedReviewWaits<C> implements Rule<C> {

    private final Function<C, UUID> proposal;

    LinkedReviewWaits(Function<C, UUID> proposal) {
        this.proposal = proposal;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean waits = facts.connections().linked().containsKey(proposal.apply(command));
        return waits ? null : new Problem("no-such-proposal");
    }
}
