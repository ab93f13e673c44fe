package org.followthrough.casefile.write.correctentry;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.ProposeCorrection;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One correction of an entry at a time (rule E4). */
final class NoOtherCorrectionWaits implements Rule<ProposeCorrection> {

    @Override
    public @Nullable Problem broken(ProposeCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean waits =
                facts.corrections().open().stream().anyMatch(c -> c.entry().equals(command.entry()));
        return waits ? new Problem("correction-already-proposed") : null;
    }
}
