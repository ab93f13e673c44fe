package org.followthrough.followup.write.endfollowup;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.EndFollowUp;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Follow-up of a child, or of a person whose age is in doubt, does not end because a risk was removed (rule F8). */
final class ChildIsFollowedUntilTakenOver implements Rule<EndFollowUp> {

    @Override
    public @Nullable Problem broken(EndFollowUp command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.intake().child(command.happenedOn()) ? new Problem("child-is-followed-on") : null;
    }
}
