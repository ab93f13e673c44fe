package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.decision.write.decidecase.DecidingCase;
import org.followthrough.decision.write.deliverdecision.DeliveringDecision;
import org.followthrough.decision.write.extenddecisionlimit.ExtendingDecisionLimit;

/** Deciding, and telling the person. */
final class DecisionActions {

    private DecisionActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        actions.addAll(in.offered(DecidingCase.RULES, "decide", "decision/new"));
        actions.addAll(in.offered(ExtendingDecisionLimit.RULES, "extend-limit", "decision-limit"));
        actions.addAll(in.offered(DeliveringDecision.RULES, "deliver", "decision/delivery"));
        return actions;
    }
}
