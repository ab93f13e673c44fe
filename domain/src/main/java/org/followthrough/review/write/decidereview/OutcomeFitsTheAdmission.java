package org.followthrough.review.write.decidereview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.review.rules.ReviewIsNotAdmittedYet;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** On the merits only what was admitted; inadmissible only what was not (rule R3). */
final class OutcomeFitsTheAdmission implements Rule<DecideReview> {

    private static final ReviewIsNotAdmittedYet NOT_ADMITTED_YET = new ReviewIsNotAdmittedYet();

    @Override
    public @Nullable Problem broken(DecideReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        boolean admitted = open != null && open.admitted();
        if (command.outcome().onTheMerits() && !admitted) {
            return new Problem("review-not-admitted");
        }
        return command.outcome() == ReviewOutcome.INADMISSIBLE
                ? NOT_ADMITTED_YET.broken(command, facts, protocol, acting)
                : null;
    }
}
