package org.followthrough.outreach.write.setcontactplan;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing said to another names trafficking, the centre or this system (rule C4). */
final class CoverWordingNamesNothing implements Rule<SetContactPlan> {

    @Override
    public @Nullable Problem broken(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        String wording =
                acting.opener().read(command.ways()).map(SafeWays::coverWording).orElse(null);
        boolean names = wording != null && protocol.wordsNeverUsed().foundIn(wording);
        return names ? new Problem("cover-wording-gives-away") : null;
    }
}
