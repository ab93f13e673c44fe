package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.outreach.write.confirmnosafechannel.ConfirmingNoSafeChannel;
import org.followthrough.outreach.write.giverightsinformation.GivingRightsInformation;
import org.followthrough.outreach.write.recordcontactattempt.RecordingContactAttempt;
import org.followthrough.outreach.write.recordsearchstep.RecordingSearchStep;
import org.followthrough.outreach.write.setcontactplan.SettingContactPlan;

/** Reaching the person, and searching where that cannot be. */
final class OutreachActions {

    private OutreachActions() {}

    static List<CaseAction> of(Situation in) {
        boolean planned = in.facts().outreach().plan().set() != null;
        var actions = new ArrayList<CaseAction>();
        actions.addAll(in.offered(SettingContactPlan.RULES, planned ? "change-plan" : "plan", "contact-plan"));
        actions.addAll(in.offered(RecordingContactAttempt.RULES, "attempt", "contact-attempts/new"));
        actions.addAll(in.offered(RecordingSearchStep.RULES, "search", "search-steps/new"));
        if (!in.facts().outreach().noChannelIsSafe()) {
            actions.addAll(in.offered(ConfirmingNoSafeChannel.RULES, "no-safe-channel", "no-safe-channel"));
        }
        actions.addAll(in.offered(GivingRightsInformation.RULES, "rights", "rights-information/new"));
        actions.add(in.action("card", "card"));
        return actions;
    }
}
