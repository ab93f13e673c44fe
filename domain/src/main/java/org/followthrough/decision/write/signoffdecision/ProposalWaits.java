package org.followthrough.decision.write.signoffdecision;

import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is signed or sent back is the proposal that waits, not an older one (rule D6). */
final class ProposalWaits<C> implements Rule<C> {

    private final Function<C, UUID> proposal;

    ProposalWaits(Function<C, UUID> proposal) {
        this.proposal = proposal;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        var waiting = facts.decision().proposal();
        boolean same = waiting != null && waiting.proposal().equals(proposal.apply(command));
        return same ? null : new Problem("no-such-proposal");
    }
}
