package org.followthrough.followup.write.completecheck;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.guardian.rules.Guardians;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/**
 * Rights information that could not be given with the decision is given at the first contact (rule D4). For a child for whom
 * nobody acts it stays owed (rule F8).
 */
final class RightsInformationIsOwedAtTheFirstContact implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean owed = facts.decision().latest().rightsOwed()
                && !facts.outreach().rightsGiven()
                && !Guardians.missing(facts, acting);
        return owed && Hearing.happened(command) && command.rightsInformation() == null
                ? new Problem("rights-information-owed")
                : null;
    }
}
