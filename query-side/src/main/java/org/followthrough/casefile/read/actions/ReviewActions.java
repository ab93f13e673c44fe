package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.followup.write.recordreturn.RecordingReturn;
import org.followthrough.review.write.requestreview.RequestingReview;

/** Looking at a negative decision again, and hearing from the person after it. */
final class ReviewActions {

    private ReviewActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.facts().review().open() != null) {
            actions.add(in.action("see-review", "review"));
        }
        actions.addAll(in.offered(RequestingReview.rules(in.staff()), "request-review", "review/new"));
        actions.addAll(in.offered(RecordingReturn.rules(in.staff()), "return", "return"));
        return actions;
    }
}
