package org.followthrough.review.rules;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.ReviewCommand;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing is answered before it was asked. */
public final class NotBeforeTheRequest implements Rule<ReviewCommand> {

    @Override
    public @Nullable Problem broken(ReviewCommand command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.review().open();
        return open != null && command.happenedOn().isBefore(open.request().happenedOn())
                ? new Problem(
                        "before-the-request",
                        Map.of("requested", open.request().happenedOn().toString()))
                : null;
    }
}
