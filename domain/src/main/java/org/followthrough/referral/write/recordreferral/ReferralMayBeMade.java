package org.followthrough.referral.write.recordreferral;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ObligationKind;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** It is owed, or the person did not want it and may have changed their mind (rules C5, D9). */
final class ReferralMayBeMade implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean may = facts.notRecognised()
                && (facts.obligations().owes(ObligationKind.REFERRAL)
                        || facts.referral().declined());
        return may ? null : new Problem("no-referral-owed");
    }
}
