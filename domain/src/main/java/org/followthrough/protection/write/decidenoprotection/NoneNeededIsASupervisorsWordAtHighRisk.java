package org.followthrough.protection.write.decidenoprotection;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.RiskLevel;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** At high risk, and for a child, only a supervisor says that none is needed (rule P1). */
final class NoneNeededIsASupervisorsWordAtHighRisk implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean urgent =
                facts.risk().levelOrHigh() == RiskLevel.HIGH || facts.intake().child(acting.today(), acting.opener());
        return urgent && !acting.is(Role.SUPERVISOR) ? new Problem("only-a-supervisor-at-high-risk") : null;
    }
}
