package org.followthrough.standalone.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SearchStep;
import org.followthrough.outreach.entries.ContactAttemptEntry;
import org.followthrough.outreach.entries.ContactPlanEntry;
import org.followthrough.outreach.entries.NoSafeChannelEntry;
import org.followthrough.outreach.entries.RightsInformationEntry;
import org.followthrough.outreach.entries.SearchStepEntry;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.risk.entries.RiskAssessmentEntry;
import org.jspecify.annotations.Nullable;

/** Reaching the person, and what is learnt. The first number is how many days ago. */
final class Outreach {

    private Outreach() {}

    static Act contactPlan(
            int daysAgo,
            PlanBasis basis,
            @Nullable String language,
            Set<ContactChannel> safe,
            Set<ContactChannel> never,
            SafeWays ways) {
        return Act.on(
                        daysAgo,
                        now -> new ContactPlanEntry(
                                now.commandId(),
                                now.made().containsKey(Made.PLAN) ? now.latest(Made.PLAN) : null,
                                basis,
                                safe,
                                never,
                                language,
                                ways.details(),
                                ways.times(),
                                ways.whoMayAnswer(),
                                ways.coverWording(),
                                ways.neverUsed()))
                .making(Made.PLAN);
    }

    static Set<ContactChannel> safe(ContactChannel... channels) {
        return channels(channels);
    }

    static Set<ContactChannel> never(ContactChannel... channels) {
        return channels(channels);
    }

    private static Set<ContactChannel> channels(ContactChannel... channels) {
        Set<ContactChannel> all = EnumSet.noneOf(ContactChannel.class);
        all.addAll(List.of(channels));
        return all;
    }

    /** Somebody tried as the plan says, and the person was not spoken to. */
    static Act tried(int daysAgo, String at, ContactChannel channel, ContactResult result, String note) {
        return attempt(daysAgo, at, channel, result, true, null, false, null, note);
    }

    static Act triedOutsideThePlan(int daysAgo, String at, ContactChannel channel, ContactResult result, String note) {
        return attempt(daysAgo, at, channel, result, false, null, false, null, note);
    }

    /** Reached, alone, and understood in that language. */
    static Act heard(int daysAgo, String at, ContactChannel channel, String language, String note) {
        return attempt(daysAgo, at, channel, ContactResult.REACHED, true, language, false, true, note);
    }

    static Act heardThroughInterpreter(int daysAgo, String at, ContactChannel channel, String language, String note) {
        return attempt(daysAgo, at, channel, ContactResult.REACHED, true, language, true, true, note);
    }

    static Act heardAndTheWayIsNoLongerSafe(
            int daysAgo, String at, ContactChannel channel, String language, String note) {
        return attempt(daysAgo, at, channel, ContactResult.REACHED, true, language, false, false, note);
    }

    private static Act attempt(
            int daysAgo,
            String at,
            ContactChannel channel,
            ContactResult result,
            boolean asPlanned,
            @Nullable String language,
            boolean interpreter,
            @Nullable Boolean planConfirmed,
            String note) {
        boolean heard = result == ContactResult.REACHED;
        return Act.on(
                        daysAgo,
                        now -> new ContactAttemptEntry(
                                now.commandId(),
                                now.day(),
                                now.at(),
                                channel,
                                result,
                                asPlanned,
                                false,
                                heard,
                                heard,
                                language,
                                interpreter,
                                planConfirmed,
                                note))
                .at(at)
                .making(Made.ATTEMPT);
    }

    static Act rightsTold(int daysAgo, String language, ContactChannel channel) {
        return Act.on(daysAgo, now -> new RightsInformationEntry(now.commandId(), now.day(), language, channel, true));
    }

    static Act searched(int daysAgo, SearchStep step, String note) {
        return Act.on(daysAgo, now -> new SearchStepEntry(now.commandId(), now.day(), step, note));
    }

    static Act confirmedThatNoChannelIsSafe(int daysAgo, String because) {
        return Act.on(daysAgo, now -> new NoSafeChannelEntry(now.commandId(), now.day(), because));
    }

    static Act assessed(int daysAgo, RiskLevel level, Answers indicators, String note) {
        return Act.on(
                daysAgo, now -> new RiskAssessmentEntry(now.commandId(), now.day(), level, indicators.map(), note));
    }
}
