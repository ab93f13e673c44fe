package org.followthrough.decision.write;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Rights information was given, or somebody says why not and it stays owed (rule D4). */
final class RightsInformationWasGivenOrStaysOwed implements Rule<ProposedFinding> {

    @Override
    public @Nullable Problem broken(ProposedFinding command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean settled = !command.negative()
                || facts.outreach().rightsGiven()
                || Said.something(command.finding().rightsNotGiven(), acting.opener());
        return settled ? null : new Problem("rights-information-missing");
    }
}
