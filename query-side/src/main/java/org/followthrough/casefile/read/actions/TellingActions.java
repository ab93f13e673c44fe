package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.write.acknowledgereport.AcknowledgingReport;
import org.followthrough.intake.write.recordfeedbackwish.RecordingFeedbackWish;
import org.followthrough.intake.write.tellreporter.TellingReporter;

/** What those outside are told. */
final class TellingActions {

    private TellingActions() {}

    /** What somebody waits for. */
    static List<CaseAction> owed(Situation in) {
        return in.offered(AcknowledgingReport.RULES, "acknowledge-report", "acknowledgement");
    }

    static List<CaseAction> other(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.may(TellingReporter.RULES) && somethingNewToTell(in)) {
            actions.add(in.action("tell-reporter", "reporter-told"));
        }
        if (in.facts().intake().reportedByOrganisation()) {
            actions.addAll(in.offered(RecordingFeedbackWish.RULES, "feedback-wish", "feedback-wish"));
        }
        actions.add(in.action("disclosures", "disclosures"));
        return actions;
    }

    private static boolean somethingNewToTell(Situation in) {
        return !in.facts()
                .decision()
                .latest()
                .id()
                .equals(in.facts().intake().reporter().toldOf());
    }
}
