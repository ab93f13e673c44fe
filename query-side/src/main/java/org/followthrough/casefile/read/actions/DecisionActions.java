package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;

/** Deciding, and telling the person. */
final class DecisionActions {

    private DecisionActions() {}

    static List<CaseAction> of(Situation in) {
        var decision = in.facts().decision();
        var actions = new ArrayList<CaseAction>();
        if (in.facts().ongoing() && decision.proposal() == null) {
            actions.add(in.action("decide", "decision/new"));
        }
        if (in.supervisor() && in.facts().ongoing() && !decision.extended()) {
            actions.add(in.action("extend-limit", "decision-limit"));
        }
        if (decision.isTaken() && decision.latest().deliveredOn() == null) {
            actions.add(in.action("deliver", "decision/delivery"));
        }
        return actions;
    }
}
