package org.followthrough.referral.write.recordanswer;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is answered was handed over, and its answer is still out (rule D9). */
final class AnswerIsAwaited implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID referral, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.referral().awaits(referral) && !facts.recognised() ? null : new Problem("no-answer-awaited");
    }
}
