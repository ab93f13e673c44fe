package org.followthrough.casefile.read.actions;

import java.util.List;

/** Who acts for a child. */
final class ChildActions {

    private ChildActions() {}

    static List<CaseAction> of(Situation in) {
        if (!in.facts().intake().child(in.today())) {
            return List.of();
        }
        boolean missing = in.facts().guardian().acting() == null;
        return List.of(in.action(missing ? "name-guardian" : "change-guardian", "guardian"));
    }
}
