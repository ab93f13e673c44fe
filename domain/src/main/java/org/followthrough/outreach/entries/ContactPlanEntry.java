package org.followthrough.outreach.entries;

import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * What is safe and what never; the words are those of {@link SafeWays}.
 *
 * @param replaces the plan that was in force when this one was made, null where there was none
 */
public record ContactPlanEntry(
        UUID commandId,
        @Nullable UUID replaces,
        PlanBasis basis,
        Set<ContactChannel> safeChannels,
        Set<ContactChannel> neverChannels,
        @Nullable String language,
        @Nullable String details,
        @Nullable String times,
        @Nullable String whoMayAnswer,
        @Nullable String coverWording,
        @Nullable String neverUsed)
        implements CaseEntry<SetContactPlan> {

    @Override
    public SetContactPlan command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new SetContactPlan(
                commandId,
                caseId,
                replaces,
                basis,
                safeChannels,
                neverChannels,
                seal.code(Fields.CONTACT_PLAN_LANGUAGE, language),
                seal.value(Fields.CONTACT_PLAN_WAYS, ways()));
    }

    private SafeWays ways() {
        return new SafeWays(
                kept("details", details),
                kept("times", times),
                kept("who-may-answer", whoMayAnswer),
                kept("cover-wording", coverWording),
                kept("never-used", neverUsed));
    }

    private static @Nullable String kept(String part, @Nullable String typed) {
        return EntrySealer.kept("contact-plan." + part, typed, EntrySealer.LONGEST_TEXT);
    }
}
