package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;

/** Looking at a negative decision again, and hearing from the person after it. */
final class ReviewActions {

    private ReviewActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.facts().review().open() != null) {
            actions.add(in.action("see-review", "review"));
        } else if (in.facts().notRecognised()) {
            actions.add(in.action("request-review", "review/new"));
        }
        if (in.facts().notRecognised()) {
            actions.add(in.action("return", "return"));
        }
        return actions;
    }
}
