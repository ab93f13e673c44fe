package org.followthrough.followup.write.declarelost;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.ConfirmLost;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is confirmed is the proposal that waits (rule F6). */
final class LostProposalWaits implements Rule<ConfirmLost> {

    @Override
    public @Nullable Problem broken(ConfirmLost command, CaseFacts facts, Protocol protocol, Acting acting) {
        var waiting = facts.followUp().lostProposal();
        boolean same = waiting != null && waiting.proposal().equals(command.proposal());
        return same ? null : new Problem("no-such-proposal");
    }
}
