package org.followthrough.outreach.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.Listed;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.SearchStep;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.events.SearchStepTaken;
import org.followthrough.review.events.CaseReopened;

/**
 * What was tried to reach the person in this assessment, and what the person was told.
 *
 * @param plan what is safe
 * @param attempts in the order they were recorded
 * @param noSafeChannel a supervisor's confirmations that stand: a plan that names a safe channel ends them
 */
public record OutreachFacts(
        PlanFacts plan,
        List<ContactAttempted> attempts,
        List<SearchStepTaken> steps,
        List<NoSafeChannelConfirmed> noSafeChannel,
        List<RightsInformationGiven> rights) {

    public static final OutreachFacts NONE =
            new OutreachFacts(PlanFacts.NONE, List.of(), List.of(), List.of(), List.of());

    public OutreachFacts after(CaseEvent event) {
        if (event instanceof CaseReopened) {
            return new OutreachFacts(plan, List.of(), List.of(), List.of(), rights);
        }
        var planned = new OutreachFacts(plan.after(event), attempts, steps, noSafeChannel, rights);
        if (event instanceof ContactPlanSet e) {
            return e.safeChannels().isEmpty() ? planned : planned.withNoSafeChannel(List.of());
        }
        if (event instanceof ContactAttempted e) {
            return planned.withAttempts(Listed.plus(attempts, e));
        }
        if (event instanceof SearchStepTaken e) {
            return planned.withSteps(Listed.plus(steps, e));
        }
        if (event instanceof NoSafeChannelConfirmed e) {
            return planned.withNoSafeChannel(Listed.plus(noSafeChannel, e));
        }
        if (event instanceof RightsInformationGiven e) {
            return planned.withRights(Listed.plus(rights, e));
        }
        if (event instanceof EntryCorrected e) {
            return planned.without(e.entry());
        }
        return event instanceof CheckCompleted ? planned : this;
    }

    private OutreachFacts withAttempts(List<ContactAttempted> changed) {
        return new OutreachFacts(plan, changed, steps, noSafeChannel, rights);
    }

    private OutreachFacts withSteps(List<SearchStepTaken> changed) {
        return new OutreachFacts(plan, attempts, changed, noSafeChannel, rights);
    }

    private OutreachFacts withNoSafeChannel(List<NoSafeChannelConfirmed> changed) {
        return new OutreachFacts(plan, attempts, steps, changed, rights);
    }

    private OutreachFacts withRights(List<RightsInformationGiven> changed) {
        return new OutreachFacts(plan, attempts, steps, noSafeChannel, changed);
    }

    private OutreachFacts without(UUID entry) {
        return new OutreachFacts(
                plan,
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
                .filter(ContactAttempted::reached)
                .map(ContactAttempted::happenedOn)
                .min(LocalDate::compareTo);
    }

    public boolean rightsGiven() {
        return !rights.isEmpty();
    }

    public boolean searched(SearchStep step) {
        return steps.stream().anyMatch(s -> s.step() == step);
    }

    /** Attempts that count: within the contact plan (rule C2), and not stopped as unsafe. */
    public List<ContactAttempted> safeAttempts() {
        return attempts.stream()
                .filter(ContactAttempted::withinPlan)
                .filter(a -> a.result() != ContactResult.UNSAFE_TO_CONTINUE)
                .toList();
    }

    /** A supervisor put their name to it, and no plan has named a safe channel since (rule C3). */
    public boolean noChannelIsSafe() {
        return !noSafeChannel.isEmpty();
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
