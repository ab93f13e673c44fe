package org.followthrough.followup.write.completecheck;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Only the check that is owed can be completed (rule F2). */
final class CheckIsTheOpenOne implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID check, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.followUp().open();
        return open != null && open.id().equals(check) ? null : new Problem("check-not-open");
    }
}
