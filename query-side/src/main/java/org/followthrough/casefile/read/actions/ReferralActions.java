package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.codes.ObligationKind;

/** Handing a labour-rights violation on. */
final class ReferralActions {

    private ReferralActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        var owed = in.facts().obligations();
        owed.of(ObligationKind.REFERRAL).ifPresent(one -> actions.add(in.action("refer", "referral", one.dueOn())));
        if (owed.owes(ObligationKind.REFERRAL_ANSWER)) {
            actions.add(in.action("referral-answer", "referral/answer"));
        }
        if (in.facts().notRecognised() && in.facts().referral().declined()) {
            actions.add(in.action("refer-after-all", "referral"));
        }
        return actions;
    }
}
