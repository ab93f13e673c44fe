package org.followthrough.followup.write.decline;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.ConfirmDecline;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing is confirmed before it was said. */
final class NotBeforeTheDecline implements Rule<ConfirmDecline> {

    @Override
    public @Nullable Problem broken(ConfirmDecline command, CaseFacts facts, Protocol protocol, Acting acting) {
        var declined = facts.followUp().declined();
        return declined != null && command.happenedOn().isBefore(declined.happenedOn())
                ? new Problem(
                        "before-the-decline",
                        Map.of("said", declined.happenedOn().toString()))
                : null;
    }
}
