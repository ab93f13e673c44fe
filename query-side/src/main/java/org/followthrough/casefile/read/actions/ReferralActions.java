package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.codes.ObligationKind;
import org.followthrough.referral.write.recordanswer.RecordingReferralAnswer;
import org.followthrough.referral.write.recordreferral.RecordingReferral;

/** Handing a labour-rights violation on. */
final class ReferralActions {

    private ReferralActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        var owed = in.facts().obligations();
        if (in.may(RecordingReferral.RULES)) {
            actions.add(owed.of(ObligationKind.REFERRAL)
                    .map(one -> in.action("refer", "referral", one.dueOn()))
                    .orElseGet(() -> in.action("refer-after-all", "referral")));
        }
        owed.of(ObligationKind.REFERRAL_ANSWER)
                .filter(one -> in.may(RecordingReferralAnswer.RULES, one.entry()))
                .ifPresent(one -> actions.add(in.action("referral-answer", "referral/answer")));
        return actions;
    }
}
