package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.codes.ObligationKind;
import org.followthrough.protection.write.recordmeasure.RecordingMeasure;
import org.followthrough.risk.write.atrisk.DesignatingAtRisk;
import org.followthrough.risk.write.atrisk.RefusingAtRisk;
import org.followthrough.risk.write.atrisk.RenewingAtRisk;

/** Interim protection, and whether the person is at risk. */
final class ProtectionActions {

    private ProtectionActions() {}

    /** What somebody waits for. */
    static List<CaseAction> owed(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.facts().obligations().owes(ObligationKind.PROTECTION_DECISION)) {
            actions.addAll(in.offered(RecordingMeasure.RULES, "decide-protection", "protection"));
        }
        actions.addAll(in.offered(RefusingAtRisk.RULES, "answer-at-risk", "at-risk"));
        return actions;
    }

    static List<CaseAction> other(Situation in) {
        var actions = new ArrayList<CaseAction>();
        boolean protects = in.may(RecordingMeasure.RULES)
                || !in.facts().protection().standing().isEmpty();
        if (protects && !in.facts().obligations().owes(ObligationKind.PROTECTION_DECISION)) {
            actions.add(in.action("see-protection", "protection"));
        }
        if (in.facts().risk().atRiskDecision() == null) {
            actions.addAll(in.offered(RenewingAtRisk.RULES, "renew-at-risk", "at-risk"));
            actions.addAll(in.offered(DesignatingAtRisk.RULES, "designate-at-risk", "at-risk"));
        }
        return actions;
    }
}
