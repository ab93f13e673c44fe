package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.followup.facts.OpenCheck;
import org.followthrough.followup.write.completecheck.CompletingCheck;
import org.followthrough.followup.write.declarelost.ProposingLost;
import org.followthrough.followup.write.declarelost.WakingFollowUp;
import org.followthrough.followup.write.decline.DecliningFollowUp;
import org.followthrough.followup.write.departure.RecordingDeparture;
import org.followthrough.followup.write.endfollowup.EndingFollowUp;
import org.followthrough.followup.write.handover.HandingOver;
import org.followthrough.followup.write.recorddeath.RecordingDeath;

/** Checks, and what may come after them. */
final class FollowUpActions {

    private FollowUpActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        OpenCheck open = in.facts().followUp().open();
        if (open != null && in.may(CompletingCheck.RULES, open.id())) {
            actions.add(in.action("check", "checks/" + open.id() + "/new", open.dueOn()));
        }
        actions.addAll(in.offered(WakingFollowUp.RULES, "wake", "wake"));
        actions.addAll(in.offered(ProposingLost.RULES, "propose-lost", "lost"));
        actions.addAll(in.offered(EndingFollowUp.RULES, "end-follow-up", "end-of-follow-up"));
        return actions;
    }

    /** What ends a follow-up without its checks. */
    static List<CaseAction> otherEnds(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.facts().followUp().declined() == null) {
            actions.addAll(in.offered(DecliningFollowUp.RULES, "decline", "decline"));
        }
        actions.addAll(in.offered(HandingOver.RULES, "hand-over", "hand-over"));
        actions.addAll(in.offered(RecordingDeparture.RULES, "departure", "departure"));
        actions.addAll(in.offered(RecordingDeath.RULES, "death", "death"));
        return actions;
    }
}
