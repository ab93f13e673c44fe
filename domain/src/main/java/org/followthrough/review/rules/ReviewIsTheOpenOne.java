package org.followthrough.review.rules;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is answered is the review that goes on. */
public final class ReviewIsTheOpenOne implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID review, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        return open != null && open.id().equals(review) ? null : new Problem("no-such-review");
    }
}
