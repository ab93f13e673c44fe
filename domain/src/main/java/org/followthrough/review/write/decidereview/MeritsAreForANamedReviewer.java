package org.followthrough.review.write.decidereview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** On the merits only a named reviewer decides (rule R2). */
final class MeritsAreForANamedReviewer implements Rule<DecideReview> {

    @Override
    public @Nullable Problem broken(DecideReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        boolean named = open != null && open.reviewer() != null;
        return named || !command.outcome().onTheMerits() ? null : new Problem("reviewer-not-named");
    }
}
