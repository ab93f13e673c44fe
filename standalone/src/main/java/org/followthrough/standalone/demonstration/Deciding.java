package org.followthrough.standalone.demonstration;

import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.decision.entries.DecisionEntry;
import org.followthrough.decision.entries.DecisionLimitEntry;
import org.followthrough.decision.entries.DeliveryEntry;
import org.followthrough.decision.entries.SendBackEntry;
import org.followthrough.decision.entries.SignOffEntry;
import org.jspecify.annotations.Nullable;

/** Deciding, and what surrounds it. The first number is how many days ago. */
final class Deciding {

    private Deciding() {}

    static Act recognised(int daysAgo, Answers indicators, String rationale) {
        return finding(daysAgo, Outcome.IDENTIFIED, null, indicators, rationale, false, null);
    }

    /** The decision, or the proposal of one where a second person must sign. */
    static Act decided(int daysAgo, Outcome outcome, DecisionReason reason, Answers indicators, String rationale) {
        return finding(daysAgo, outcome, reason, indicators, rationale, false, null);
    }

    static Act decidedAsThePersonAsked(
            int daysAgo, Outcome outcome, DecisionReason reason, Answers indicators, String rationale) {
        return finding(daysAgo, outcome, reason, indicators, rationale, true, null);
    }

    static Act decidedWithRightsOwed(
            int daysAgo,
            Outcome outcome,
            DecisionReason reason,
            Answers indicators,
            String rationale,
            String whyNotGiven) {
        return finding(daysAgo, outcome, reason, indicators, rationale, false, whyNotGiven);
    }

    private static Act finding(
            int daysAgo,
            Outcome outcome,
            @Nullable DecisionReason reason,
            Answers indicators,
            String rationale,
            boolean personAskedForIt,
            @Nullable String rightsNotGiven) {
        return Act.on(
                        daysAgo,
                        now -> new DecisionEntry(
                                now.commandId(),
                                now.day(),
                                outcome,
                                reason,
                                rationale,
                                indicators.map(),
                                personAskedForIt,
                                rightsNotGiven))
                .making(Made.PROPOSAL, Made.CHECK);
    }

    static Act signed(int daysAgo) {
        return Act.on(daysAgo, now -> new SignOffEntry(now.commandId(), now.day(), now.latest(Made.PROPOSAL)))
                .making(Made.CHECK);
    }

    static Act sentBack(int daysAgo, String because) {
        return Act.on(
                daysAgo, now -> new SendBackEntry(now.commandId(), now.day(), now.latest(Made.PROPOSAL), because));
    }

    static Act moreTime(int daysAgo, String because) {
        return Act.on(daysAgo, now -> new DecisionLimitEntry(now.commandId(), now.day(), because));
    }

    static Act delivered(int daysAgo, String language, ContactChannel channel) {
        return Act.on(daysAgo, now -> new DeliveryEntry(now.commandId(), now.day(), language, channel, true));
    }
}
