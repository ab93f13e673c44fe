package org.followthrough.review.write.decidereview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Where a reviewer is named, that one decides (rule R2). */
final class ReviewerIsTheNamedOne implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        var named = open == null ? null : open.reviewer();
        return named == null || named.equals(acting.staffId()) ? null : new Problem("not-the-named-reviewer");
    }
}
