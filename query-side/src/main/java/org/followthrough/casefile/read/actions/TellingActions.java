package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.codes.ObligationKind;

/** What those outside are told. */
final class TellingActions {

    private TellingActions() {}

    /** What somebody waits for. */
    static List<CaseAction> owed(Situation in) {
        return in.facts().obligations().owes(ObligationKind.REPORT_ACKNOWLEDGEMENT)
                ? List.of(in.action("acknowledge-report", "acknowledgement"))
                : List.of();
    }

    static List<CaseAction> other(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.facts().intake().reportedByOrganisation()) {
            if (somethingNewToTell(in)) {
                actions.add(in.action("tell-reporter", "reporter-told"));
            }
            actions.add(in.action("feedback-wish", "feedback-wish"));
        }
        actions.add(in.action("disclosures", "disclosures"));
        return actions;
    }

    private static boolean somethingNewToTell(Situation in) {
        var reporter = in.facts().intake().reporter();
        return in.facts().decision().isTaken()
                && reporter.mayBeTold()
                && !in.facts().decision().latest().id().equals(reporter.toldOf());
    }
}
