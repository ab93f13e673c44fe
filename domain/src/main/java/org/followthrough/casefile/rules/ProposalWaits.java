package org.followthrough.casefile.rules;

import java.util.UUID;
import java.util.function.BiPredicate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is answered is a proposal that still waits for its answer. */
public final class ProposalWaits implements Rule<UUID> {

    private final BiPredicate<CaseFacts, UUID> waits;

    /** @param waits whether a proposal of the kind that is answered waits under that id */
    public ProposalWaits(BiPredicate<CaseFacts, UUID> waits) {
        this.waits = waits;
    }

    @Override
    public @Nullable Problem broken(UUID proposal, CaseFacts facts, Protocol protocol, Acting acting) {
        return waits.test(facts, proposal) ? null : new Problem("no-such-proposal");
    }
}
