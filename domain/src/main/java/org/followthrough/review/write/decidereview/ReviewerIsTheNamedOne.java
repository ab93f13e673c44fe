package org.followthrough.review.write.decidereview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Where a reviewer was named, nobody else ends the review; one on the merits needs one to be named (rule R2). */
final class ReviewerIsTheNamedOne implements Rule<DecideReview> {

    @Override
    public @Nullable Problem broken(DecideReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        var named = open == null ? null : open.reviewer();
        if (named == null) {
            return command.outcome().onTheMerits() ? new Problem("reviewer-not-named") : null;
        }
        return named.equals(acting.staffId()) ? null : new Problem("not-the-named-reviewer");
    }
}
