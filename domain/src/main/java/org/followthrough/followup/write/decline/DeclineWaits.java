package org.followthrough.followup.write.decline;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is confirmed is the "no" that waits. */
final class DeclineWaits implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID decline, CaseFacts facts, Protocol protocol, Acting acting) {
        var declined = facts.followUp().declined();
        boolean waits = declined != null && declined.decline().equals(decline);
        return waits ? null : new Problem("no-such-decline");
    }
}
