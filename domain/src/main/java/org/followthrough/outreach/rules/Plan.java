package org.followthrough.outreach.rules;

import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ContactChannel;
import org.followthrough.personal.Opener;

/**
 * Whether a contact kept to the contact plan; a channel that proved unsafe is no longer part of it, and
 * nobody keeps to a plan whose words cannot be relied on (rule C2).
 */
public final class Plan {

    private Plan() {}

    /** @param asPlanned whether time, wording and who may answer were as the plan says */
    public static boolean kept(CaseFacts facts, ContactChannel channel, boolean asPlanned, Opener opener) {
        var plan = facts.outreach().plan();
        return asPlanned && !plan.broken(opener) && plan.safeChannels().contains(channel);
    }
}
