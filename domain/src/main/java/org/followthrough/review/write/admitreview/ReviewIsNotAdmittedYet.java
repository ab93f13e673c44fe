package org.followthrough.review.write.admitreview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.AdmitReview;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

final class ReviewIsNotAdmittedYet implements Rule<AdmitReview> {

    @Override
    public @Nullable Problem broken(AdmitReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        return open != null && open.admitted() ? new Problem("review-already-admitted") : null;
    }
}
