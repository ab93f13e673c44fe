package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.codes.ObligationKind;

/** Interim protection, and whether the person is at risk. */
final class ProtectionActions {

    private ProtectionActions() {}

    /** What somebody waits for. */
    static List<CaseAction> owed(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.facts().obligations().owes(ObligationKind.PROTECTION_DECISION)) {
            actions.add(in.action("decide-protection", "protection"));
        }
        if (in.supervisor() && in.facts().risk().atRiskDecision() != null) {
            actions.add(in.action("answer-at-risk", "at-risk"));
        }
        return actions;
    }

    static List<CaseAction> other(Situation in) {
        var actions = new ArrayList<CaseAction>();
        boolean protects = in.facts().protectionIsDue()
                || !in.facts().protection().standing().isEmpty();
        if (protects && !in.facts().obligations().owes(ObligationKind.PROTECTION_DECISION)) {
            actions.add(in.action("see-protection", "protection"));
        }
        if (in.supervisor() && in.facts().risk().atRiskDecision() == null) {
            if (in.facts().risk().designation() != null) {
                actions.add(in.action("renew-at-risk", "at-risk"));
            } else if (in.facts().notRecognised()) {
                actions.add(in.action("designate-at-risk", "at-risk"));
            }
        }
        return actions;
    }
}
