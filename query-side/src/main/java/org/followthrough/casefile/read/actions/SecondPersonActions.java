package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;

/** What somebody proposed and a second person answers; the one who proposed may look. */
final class SecondPersonActions {

    private SecondPersonActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        var decision = in.facts().decision().proposal();
        if (decision != null) {
            boolean may = in.supervisor() && in.second(decision.by());
            actions.add(in.action(may ? "sign-off" : "see-proposal", "decision/sign-off"));
        }
        var lost = in.facts().followUp().lostProposal();
        if (lost != null) {
            boolean may = in.supervisor() && in.second(lost.by());
            actions.add(in.action(may ? "confirm-lost" : "see-lost-proposal", "lost"));
        }
        var declined = in.facts().followUp().declined();
        if (declined != null) {
            actions.add(in.action(in.second(declined.by()) ? "confirm-decline" : "see-decline", "decline"));
        }
        var link = in.facts().duplicate().proposal();
        if (link != null) {
            boolean may = in.supervisor() && in.second(link.by());
            actions.add(in.action(may ? "answer-duplicate" : "see-duplicate", "duplicate"));
        }
        in.facts().corrections().open().forEach(correction -> {
            boolean may = in.second(correction.by());
            actions.add(
                    in.action(may ? "answer-correction" : "see-correction", "corrections/" + correction.correction()));
        });
        return actions;
    }
}
