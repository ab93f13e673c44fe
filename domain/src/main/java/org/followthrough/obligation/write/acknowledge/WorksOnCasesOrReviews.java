package org.followthrough.obligation.write.acknowledge;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever works on cases, and of what a review owes the reviewer named for it (trust.md 2). */
final class WorksOnCasesOrReviews implements Rule<UUID> {

    private static final ActorMay WORK_ON_CASES = ActorMay.workOnCases();

    @Override
    public @Nullable Problem broken(UUID obligation, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean theirReview =
                facts.reviewerFor(obligation).filter(acting.staffId()::equals).isPresent();
        return theirReview ? null : WORK_ON_CASES.broken(obligation, facts, protocol, acting);
    }
}
