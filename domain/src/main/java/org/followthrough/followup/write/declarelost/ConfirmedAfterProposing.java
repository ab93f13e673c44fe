package org.followthrough.followup.write.declarelost;

import java.util.Map;
import java.util.Objects;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.ConfirmLost;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody confirms a proposal before it was made (rule F6). */
final class ConfirmedAfterProposing implements Rule<ConfirmLost> {

    @Override
    public @Nullable Problem broken(ConfirmLost command, CaseFacts facts, Protocol protocol, Acting acting) {
        var proposedOn = Objects.requireNonNull(facts.followUp().lostProposal()).happenedOn();
        return command.happenedOn().isBefore(proposedOn)
                ? new Problem("before-the-proposal", Map.of("proposed", proposedOn.toString()))
                : null;
    }
}
