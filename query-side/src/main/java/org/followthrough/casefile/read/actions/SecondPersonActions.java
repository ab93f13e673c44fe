package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.correction.write.correctentry.DecliningCorrection;
import org.followthrough.decision.write.signoffdecision.SigningOffDecision;
import org.followthrough.duplicate.write.answer.DecliningDuplicate;
import org.followthrough.followup.write.declarelost.ConfirmingLost;
import org.followthrough.followup.write.decline.ConfirmingDecline;

/** What somebody proposed and a second person answers; the one who proposed may look. */
final class SecondPersonActions {

    private SecondPersonActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        var decision = in.facts().decision().proposal();
        if (decision != null) {
            boolean may = in.may(SigningOffDecision.RULES, decision.proposal());
            actions.add(in.action(may ? "sign-off" : "see-proposal", "decision/sign-off"));
        }
        var lost = in.facts().followUp().lostProposal();
        if (lost != null) {
            boolean may = in.may(ConfirmingLost.RULES, lost.proposal());
            actions.add(in.action(may ? "confirm-lost" : "see-lost-proposal", "lost"));
        }
        var declined = in.facts().followUp().declined();
        if (declined != null) {
            actions.add(in.action(
                    in.may(ConfirmingDecline.RULES, declined.decline()) ? "confirm-decline" : "see-decline",
                    "decline"));
        }
        var link = in.facts().duplicate().proposal();
        if (link != null) {
            boolean may = in.may(DecliningDuplicate.RULES, link.proposal());
            actions.add(in.action(may ? "answer-duplicate" : "see-duplicate", "duplicate"));
        }
        in.facts().corrections().open().forEach(correction -> {
            boolean may = in.may(DecliningCorrection.RULES, correction.correction());
            actions.add(
                    in.action(may ? "answer-correction" : "see-correction", "corrections/" + correction.correction()));
        });
        return actions;
    }
}
