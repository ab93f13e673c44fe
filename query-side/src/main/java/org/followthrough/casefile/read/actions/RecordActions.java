package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.connection.write.addconnection.AddingConnection;
import org.followthrough.intake.write.assigncase.AssigningCase;
import org.followthrough.risk.write.assessrisk.AssessingRisk;

/** Risk, who answers for the case, and putting an entry right. */
final class RecordActions {

    private RecordActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.goesOn()) {
            actions.addAll(in.offered(AssessingRisk.RULES, "assess-risk", "risk-assessments/new"));
        }
        if (in.supervisor()) {
            actions.addAll(in.offered(AssigningCase.RULES, "assign", "caseworker"));
        } else if (in.may(AssigningCase.rules(in.staff()), in.acting().staffId())) {
            actions.add(in.action("take", "caseworker"));
        }
        actions.addAll(in.offered(AddingConnection.RULES, "add-connection", "connections/new"));
        actions.add(in.action("correct", "corrections"));
        return actions;
    }
}
