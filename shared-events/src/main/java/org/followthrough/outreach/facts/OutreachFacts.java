package org.followthrough.outreach.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.events.EntryCorrected;
import org.followthrough.casefile.facts.Listed;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.SearchStep;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.events.SearchStepTaken;
import org.jspecify.annotations.Nullable;

/**
 * What was tried to reach the person in this assessment, and what the person was told.
 *
 * @param planInDoubt the person said that the plan is no longer safe, and no new one was set
 */
public record OutreachFacts(
        @Nullable ContactPlanSet plan,
        boolean planInDoubt,
        List<ContactAttempted> attempts,
        List<SearchStepTaken> steps,
        List<NoSafeChannelConfirmed> noSafeChannel,
        List<RightsInformationGiven> rights) {

    public static final OutreachFacts NONE = new OutreachFacts(null, false, List.of(), List.of(), List.of(), List.of());

    public OutreachFacts after(CaseEvent event) {
        if (event instanceof ContactPlanSet e) {
            return new OutreachFacts(e, false, attempts, steps, noSafeChannel, rights);
        }
        if (event instanceof ContactAttempted e) {
            return new OutreachFacts(
                    plan, inDoubt(e.planConfirmed()), Listed.plus(attempts, e), steps, noSafeChannel, rights);
        }
        if (event instanceof CheckCompleted e) {
            return new OutreachFacts(plan, inDoubt(e.planConfirmed()), attempts, steps, noSafeChannel, rights);
        }
        if (event instanceof SearchStepTaken e) {
            return new OutreachFacts(plan, planInDoubt, attempts, Listed.plus(steps, e), noSafeChannel, rights);
        }
        if (event instanceof NoSafeChannelConfirmed e) {
            return new OutreachFacts(plan, planInDoubt, attempts, steps, Listed.plus(noSafeChannel, e), rights);
        }
        if (event instanceof RightsInformationGiven e) {
            return new OutreachFacts(plan, planInDoubt, attempts, steps, noSafeChannel, Listed.plus(rights, e));
        }
        if (event instanceof EntryCorrected e) {
            return without(e.entry());
        }
        return this;
    }

    private boolean inDoubt(@Nullable Boolean confirmed) {
        return confirmed == null ? planInDoubt : !confirmed;
    }

    private OutreachFacts without(UUID entry) {
        return new OutreachFacts(
                plan,
                planInDoubt,
                Listed.without(attempts, a -> a.attempt().equals(entry)),
                Listed.without(steps, s -> s.entry().equals(entry)),
                Listed.without(noSafeChannel, n -> n.entry().equals(entry)),
                Listed.without(rights, r -> r.entry().equals(entry)));
    }

    public boolean heard() {
        return attempts.stream().anyMatch(ContactAttempted::heard);
    }

    /** The person was met or spoken to, whether or not they wished to speak. */
    public boolean reached() {
        return firstContactOn().isPresent();
    }

    public Optional<LocalDate> firstContactOn() {
        return attempts.stream()
                .filter(a -> a.result() == ContactResult.REACHED || a.result() == ContactResult.REACHED_DECLINED)
                .map(ContactAttempted::happenedOn)
                .min(LocalDate::compareTo);
    }

    public boolean rightsGiven() {
        return !rights.isEmpty();
    }

    public boolean searched(SearchStep step) {
        return steps.stream().anyMatch(s -> s.step() == step);
    }

    /** Attempts that count: within the contact plan (rule C2). */
    public List<ContactAttempted> safeAttempts() {
        return attempts.stream().filter(ContactAttempted::withinPlan).toList();
    }

    public boolean stoppedAsUnsafe() {
        return attempts.stream().anyMatch(a -> a.result() == ContactResult.UNSAFE_TO_CONTINUE);
    }

    public Set<UUID> entries() {
        return Stream.of(
                        attempts.stream().map(ContactAttempted::attempt),
                        steps.stream().map(SearchStepTaken::entry),
                        noSafeChannel.stream().map(NoSafeChannelConfirmed::entry),
                        rights.stream().map(RightsInformationGiven::entry))
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }
}
