package org.followthrough.outreach.write.recordcontactattempt;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ContactResult;
import org.followthrough.outreach.commands.RecordContactAttempt;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever reaches the person asks whether the way is still safe (rule C1). */
final class PlanIsConfirmedAtEachContact implements Rule<RecordContactAttempt> {

    @Override
    public @Nullable Problem broken(RecordContactAttempt command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean asked = command.result() != ContactResult.REACHED || command.planConfirmed() != null;
        return asked ? null : new Problem("plan-not-confirmed");
    }
}
