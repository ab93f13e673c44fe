package org.followthrough.decision.write.importdecision;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.facts.OutreachFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.facts.RiskFacts;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What was decided before the system existed was not worked on in it: an import is no way around rules D2 to D7 (rule E6). */
final class CaseWasNotWorkedOnHere implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean untouched = facts.outreach().equals(OutreachFacts.NONE)
                && facts.risk().equals(RiskFacts.NONE)
                && facts.decision().proposal() == null
                && !facts.decision().extended();
        return untouched ? null : new Problem("worked-on-here");
    }
}
