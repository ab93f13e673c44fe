package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.outreach.facts.PlanFacts;

/** Reaching the person, and searching where that cannot be. */
final class OutreachActions {

    private OutreachActions() {}

    static List<CaseAction> of(Situation in) {
        PlanFacts plan = in.facts().outreach().plan();
        boolean planned = plan.set() != null;
        var actions = new ArrayList<CaseAction>();
        actions.add(in.action(planned ? "change-plan" : "plan", "contact-plan"));
        if (planned && !plan.inDoubt()) {
            actions.add(in.action("attempt", "contact-attempts/new"));
        }
        actions.add(in.action("search", "search-steps/new"));
        if (in.supervisor() && planned && noneSafe(in)) {
            actions.add(in.action("no-safe-channel", "no-safe-channel"));
        }
        actions.add(in.action("rights", "rights-information/new"));
        actions.add(in.action("card", "card"));
        return actions;
    }

    private static boolean noneSafe(Situation in) {
        return in.facts().outreach().plan().safeChannels().isEmpty()
                && !in.facts().outreach().noChannelIsSafe();
    }
}
