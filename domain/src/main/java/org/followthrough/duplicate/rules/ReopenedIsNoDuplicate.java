package org.followthrough.duplicate.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A negative decision that was reopened stays in the register: it is decided again here, or this case leads (rule R4). */
public final class ReopenedIsNoDuplicate implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean reopened = facts.ongoing()
                && facts.review().decided().stream().anyMatch(review -> review.outcome() == ReviewOutcome.REOPENED);
        return reopened ? new Problem("reopened-is-no-duplicate") : null;
    }
}
