package org.followthrough.review.rules;

import java.util.UUID;
import java.util.function.BiFunction;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The reviewer neither worked on the case nor decided, signed off or reviewed it (rule R2). */
public final class ReviewerHadNoPartInTheCase<C> implements Rule<C> {

    private final BiFunction<C, Acting, UUID> reviewer;

    public ReviewerHadNoPartInTheCase(BiFunction<C, Acting, UUID> reviewer) {
        this.reviewer = reviewer;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.part().of(reviewer.apply(command, acting)) ? new Problem("reviewer-had-a-part") : null;
    }
}
