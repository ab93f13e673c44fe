package org.followthrough.outreach.read.channels;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;

/** Where it is put right that the contact plan does not allow something. */
public final class PlanRemedies {

    private PlanRemedies() {}

    public static Map<String, String> in(CaseAtHand at) {
        String plan = at.href("contact-plan");
        return Map.of(
                "contact-plan-missing", plan,
                "contact-plan-in-doubt", plan,
                "check-outside-the-plan", plan,
                "a-channel-is-safe", plan);
    }
}
