package org.followthrough.intake.write.assigncase;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Assigning a case to the one who has it says nothing. */
final class CaseworkerChanges implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID caseworker, CaseFacts facts, Protocol protocol, Acting acting) {
        return caseworker.equals(facts.intake().caseworker()) ? new Problem("already-assigned") : null;
    }
}
