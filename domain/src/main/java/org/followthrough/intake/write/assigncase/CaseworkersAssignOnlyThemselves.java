package org.followthrough.intake.write.assigncase;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A supervisor names anyone; a caseworker may only take the case. */
final class CaseworkersAssignOnlyThemselves implements Rule<UUID> {

    private static final ActorMay SUPERVISE = ActorMay.supervise();

    @Override
    public @Nullable Problem broken(UUID caseworker, CaseFacts facts, Protocol protocol, Acting acting) {
        return caseworker.equals(acting.staffId()) ? null : SUPERVISE.broken(caseworker, facts, protocol, acting);
    }
}
