package org.followthrough.connection.write.exofficio;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.connection.commands.AnswerExOfficio;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is answered is a proposal that waits. */
final class ExOfficioProposalWaits implements Rule<AnswerExOfficio> {

    @Override
    public @Nullable Problem broken(AnswerExOfficio command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean waits = facts.connections().exOfficio().containsKey(command.proposal());
        return waits ? null : new Problem("no-such-proposal");
    }
}
