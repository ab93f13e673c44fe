package org.followthrough.obligation.write.acknowledge;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.obligation.commands.AcknowledgeObligation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever works on cases, and of what a review owes the reviewer named for it (trust.md 2). */
final class WorksOnCasesOrReviews implements Rule<AcknowledgeObligation> {

    private static final ActorMay WORK_ON_CASES = ActorMay.workOnCases();

    @Override
    public @Nullable Problem broken(AcknowledgeObligation command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean theirReview = facts.review()
                .reviewerFor(command.obligation())
                .filter(acting.staffId()::equals)
                .isPresent();
        return theirReview ? null : WORK_ON_CASES.broken(command, facts, protocol, acting);
    }
}
