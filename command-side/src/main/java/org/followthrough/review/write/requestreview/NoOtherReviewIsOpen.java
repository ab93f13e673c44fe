package org.followthrough.review.write.requestreview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One review at a time (rule R2). */
final class NoOtherReviewIsOpen implements Rule<RequestReview> {

    @Override
    public @Nullable Problem broken(RequestReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.review().open() == null ? null : new Problem("review-already-open");
    }
}
