package org.followthrough.correction.write.correctentry;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One correction of an entry at a time (rule E4). */
final class NoOtherCorrectionWaits implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID entry, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean waits =
                facts.corrections().open().stream().anyMatch(c -> c.entry().equals(entry));
        return waits ? new Problem("correction-already-proposed") : null;
    }
}
