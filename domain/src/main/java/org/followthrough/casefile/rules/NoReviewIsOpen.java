package org.followthrough.casefile.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing ends while a decision is being looked at again (rule F4). */
public final class NoReviewIsOpen implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.review().open() == null ? null : new Problem("review-open");
    }
}
