package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;

/** Risk, who answers for the case, and putting an entry right. */
final class RecordActions {

    private RecordActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.goesOn()) {
            actions.add(in.action("assess-risk", "risk-assessments/new"));
        }
        boolean own = in.viewer().id().equals(in.facts().intake().caseworker());
        if (in.supervisor()) {
            actions.add(in.action("assign", "caseworker"));
        } else if (!own) {
            actions.add(in.action("take", "caseworker"));
        }
        actions.add(in.action("add-connection", "connections/new"));
        actions.add(in.action("correct", "corrections"));
        return actions;
    }
}
