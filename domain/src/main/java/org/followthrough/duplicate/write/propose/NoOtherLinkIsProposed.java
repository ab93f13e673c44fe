package org.followthrough.duplicate.write.propose;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One proposal at a time: it is answered first. */
final class NoOtherLinkIsProposed implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.duplicate().proposal() == null ? null : new Problem("duplicate-already-proposed");
    }
}
