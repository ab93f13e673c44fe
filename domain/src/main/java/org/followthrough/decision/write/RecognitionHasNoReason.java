package org.followthrough.decision.write;

import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A recognition carries no reason of a negative decision (rule D2), imported or corrected. */
public final class RecognitionHasNoReason<C> implements Rule<C> {

    private final Function<C, @Nullable Outcome> outcome;
    private final Function<C, @Nullable DecisionReason> reason;

    /** @param outcome null where the command says nothing of a decision */
    public RecognitionHasNoReason(
            Function<C, @Nullable Outcome> outcome, Function<C, @Nullable DecisionReason> reason) {
        this.outcome = outcome;
        this.reason = reason;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        Outcome decided = outcome.apply(command);
        boolean contradicts = decided != null && !decided.negative() && reason.apply(command) != null;
        return contradicts ? new Problem("reason-not-for-identified") : null;
    }
}
