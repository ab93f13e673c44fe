package org.followthrough.duplicate.write.takeback;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Only a link that the leading case has taken over can be taken back. */
final class LinkStands implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.duplicate().ended() ? null : new Problem("no-link-to-take-back");
    }
}
