package org.followthrough.review.write.namereviewer;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.NameReviewer;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** A supervisor names; a reviewer may take the review, not hand it to another. */
final class ReviewersTakeOnlyForThemselves implements Rule<NameReviewer> {

    @Override
    public @Nullable Problem broken(NameReviewer command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean may = acting.is(Role.SUPERVISOR) || acting.staffId().equals(command.reviewer());
        return may ? null : new Problem("reviewer-takes-for-another");
    }
}
