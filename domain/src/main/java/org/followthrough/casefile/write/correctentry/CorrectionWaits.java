package org.followthrough.casefile.write.correctentry;

import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** There is a correction to answer (rule E4). */
final class CorrectionWaits<C> implements Rule<C> {

    private final Function<C, UUID> correction;

    CorrectionWaits(Function<C, UUID> correction) {
        this.correction = correction;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean waits = facts.corrections().find(correction.apply(command)).isPresent();
        return waits ? null : new Problem("no-such-correction");
    }
}
