package org.followthrough.review.write.decidereview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Only who asked from outside can withdraw; what the centre or the system started is decided. */
final class WithdrawnByWhoeverAsked implements Rule<DecideReview> {

    @Override
    public @Nullable Problem broken(DecideReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        boolean may = command.outcome() != ReviewOutcome.WITHDRAWN
                || (open != null && open.request().requester().mayWithdraw());
        return may ? null : new Problem("cannot-be-withdrawn");
    }
}
