package org.followthrough.outreach.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.Listed;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The contact plan and what was learnt about it since it was set (rules C1, C2).
 *
 * @param set the plan, null before one says what is safe
 * @param inDoubt the person said that it is no longer safe, and no new one was set
 * @param stopped contacts under this plan that had to stop as unsafe
 */
public record PlanFacts(@Nullable ContactPlanSet set, boolean inDoubt, List<Stopped> stopped) {

    public static final PlanFacts NONE = new PlanFacts(null, false, List.of());

    /** A contact that had to stop: its attempt or check, and the channel that proved unsafe. */
    public record Stopped(UUID entry, ContactChannel channel) {}

    PlanFacts after(CaseEvent event) {
        if (event instanceof ContactPlanSet e) {
            return new PlanFacts(e, false, List.of());
        }
        if (event instanceof ContactAttempted e) {
            return contacted(e.attempt(), e.channel(), e.result(), e.planConfirmed());
        }
        if (event instanceof CheckCompleted e) {
            return contacted(e.check(), e.channel(), e.result(), e.planConfirmed());
        }
        if (event instanceof EntryCorrected e) {
            return new PlanFacts(
                    set, inDoubt, Listed.without(stopped, s -> s.entry().equals(e.entry())));
        }
        return this;
    }

    private PlanFacts contacted(
            UUID entry, @Nullable ContactChannel channel, @Nullable ContactResult result, @Nullable Boolean confirmed) {
        boolean doubted = confirmed == null ? inDoubt : !confirmed;
        return channel == null || result != ContactResult.UNSAFE_TO_CONTINUE
                ? new PlanFacts(set, doubted, stopped)
                : new PlanFacts(set, doubted, Listed.plus(stopped, new Stopped(entry, channel)));
    }

    /** What may be used: named safe, not named as never used, and not stopped as unsafe since. */
    public Set<ContactChannel> safeChannels() {
        var safe = EnumSet.noneOf(ContactChannel.class);
        if (set != null) {
            safe.addAll(set.safeChannels());
            safe.removeAll(set.neverChannels());
            stopped.forEach(contact -> safe.remove(contact.channel()));
        }
        return safe;
    }

    /** What it says cannot be relied on: it was changed, or is another plan's. */
    public boolean broken(Opener opener) {
        return opener.anyBroken(set);
    }

    /** BCP 47 tag of the person's language, null where no plan says it. */
    public @Nullable Personal<String> language() {
        return set == null ? null : set.language();
    }

    /** Id of the plan in force, null before one says what is safe. */
    public @Nullable UUID inForce() {
        return set == null ? null : set.plan();
    }

    /** The plan names a channel, whatever was learnt about it since. */
    public boolean namesAChannel() {
        return set != null && !set.safeChannels().isEmpty();
    }
}
