package org.followthrough.protection.write.reviewmeasure;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Only a measure that is in place can be looked at again. */
final class MeasureStands implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID measure, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.protection().standing().containsKey(measure) ? null : new Problem("no-such-measure");
    }
}
