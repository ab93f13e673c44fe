package org.followthrough.correction.write.correctentry;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** There is a correction to answer (rule E4). */
final class CorrectionWaits implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID correction, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean waits = facts.corrections().find(correction).isPresent();
        return waits ? null : new Problem("no-such-correction");
    }
}
