package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;

/** Saying that another case is of the same person. */
final class DuplicateActions {

    private DuplicateActions() {}

    static List<CaseAction> of(Situation in) {
        var facts = in.facts();
        boolean fits = facts.ongoing() || in.followed();
        return fits
                        && facts.duplicate().proposal() == null
                        && facts.duplicate().led().isEmpty()
                ? List.of(in.action("duplicate", "duplicate"))
                : List.of();
    }

    /** What is left to do in a case whose person is followed elsewhere. */
    static List<CaseAction> ofDuplicate(Situation in) {
        var actions = new ArrayList<CaseAction>();
        actions.addAll(ConnectionActions.of(in));
        actions.addAll(TellingActions.owed(in));
        var confirmed = in.facts().duplicate().confirmed();
        if (in.supervisor() && in.facts().duplicate().ended() && confirmed != null && in.second(confirmed.by())) {
            actions.add(in.action("take-back-duplicate", "duplicate/taking-back"));
        }
        return List.copyOf(actions);
    }
}
