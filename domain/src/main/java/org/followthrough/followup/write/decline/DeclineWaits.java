package org.followthrough.followup.write.decline;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.ConfirmDecline;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is confirmed is the "no" that waits. */
final class DeclineWaits implements Rule<ConfirmDecline> {

    @Override
    public @Nullable Problem broken(ConfirmDecline command, CaseFacts facts, Protocol protocol, Acting acting) {
        var declined = facts.followUp().declined();
        boolean waits = declined != null && declined.decline().equals(command.decline());
        return waits ? null : new Problem("no-such-decline");
    }
}
