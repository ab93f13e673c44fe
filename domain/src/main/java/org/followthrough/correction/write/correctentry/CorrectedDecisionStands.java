package org.followthrough.correction.write.correctentry;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The decision to be corrected is the one that stands: no other was taken since (rule E4). */
final class CorrectedDecisionStands implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID correction, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean stands = facts.corrections()
                .find(correction)
                .filter(proposed -> proposed.finding() != null)
                .map(proposed -> facts.decision().is(proposed.entry()))
                .orElse(true);
        return stands ? null : EntryCanBeCorrected.refusal();
    }
}
