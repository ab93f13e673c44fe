package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.duplicate.write.propose.ProposingDuplicate;
import org.followthrough.duplicate.write.takeback.TakingBackDuplicate;

/** Saying that another case is of the same person. */
final class DuplicateActions {

    private DuplicateActions() {}

    static List<CaseAction> of(Situation in) {
        return in.offered(ProposingDuplicate.RULES, "duplicate", "duplicate");
    }

    /** What is left to do in a case whose person is followed elsewhere. */
    static List<CaseAction> ofDuplicate(Situation in) {
        var actions = new ArrayList<CaseAction>();
        actions.addAll(ConnectionActions.of(in));
        actions.addAll(TellingActions.owed(in));
        actions.addAll(in.offered(TakingBackDuplicate.RULES, "take-back-duplicate", "duplicate/taking-back"));
        return List.copyOf(actions);
    }
}
