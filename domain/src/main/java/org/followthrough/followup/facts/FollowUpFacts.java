package org.followthrough.followup.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.Listed;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.DeclineDoubted;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.followup.events.PersonDeparted;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.review.events.CaseReopened;
import org.jspecify.annotations.Nullable;

/**
 * The plan of checks and its end.
 *
 * @param open the one check that is owed, null where none is
 * @param checksScheduled number of the latest check of the plan
 * @param dueDates the day each check is or was due, as it was last moved
 * @param done completed checks, oldest first
 * @param lostProposal waits for a second person, null where none does
 * @param lost declared lost: a pause, not an end
 * @param ended why nothing is owed any more, null while something is
 * @param returnedOn the latest day on which the person came back or sent word since the decision (rule C6), null where never
 * @param declined a "no" that somebody else still has to confirm as free (rule C5), null where none waits
 * @param departed the latest time the person left the country (rule F5), null where they never did
 */
public record FollowUpFacts(
        @Nullable OpenCheck open,
        int checksScheduled,
        Map<UUID, LocalDate> dueDates,
        List<CheckCompleted> done,
        @Nullable LostProposed lostProposal,
        boolean lost,
        @Nullable FollowUpEndReason ended,
        @Nullable LocalDate returnedOn,
        @Nullable FollowUpDeclined declined,
        @Nullable PersonDeparted departed) {

    public static final FollowUpFacts NONE =
            new FollowUpFacts(null, 0, Map.of(), List.of(), null, false, null, null, null, null);

    public FollowUpFacts after(CaseEvent event) {
        if (event instanceof CaseReopened) {
            return new FollowUpFacts(
                    null,
                    checksScheduled,
                    dueDates,
                    List.of(),
                    null,
                    false,
                    died() ? ended : null,
                    null,
                    null,
                    departed);
        }
        if (event instanceof PersonReturned e) {
            return new FollowUpFacts(
                    open,
                    checksScheduled,
                    dueDates,
                    done,
                    null,
                    lost,
                    died() ? null : ended,
                    e.happenedOn(),
                    null,
                    departed);
        }
        if (event instanceof FollowUpDeclined e) {
            return new FollowUpFacts(
                    null, checksScheduled, dueDates, done, null, false, null, e.happenedOn(), e, departed);
        }
        if (event instanceof DeclineDoubted) {
            return nothingOwed(lost, ended);
        }
        if (event instanceof CheckSuperseded) {
            return nothingOwed(lost, ended);
        }
        if (event instanceof CheckScheduled e) {
            return owed(OpenCheck.of(e), e.number());
        }
        if (open != null && event instanceof CheckMovedEarlier e) {
            return owed(open.dueOn(e.to()), checksScheduled);
        }
        if (open != null && event instanceof CheckBecameOverdue) {
            return owed(open.atLevel(1), checksScheduled);
        }
        if (open != null && event instanceof CheckEscalated e) {
            return owed(open.atLevel(e.level()), checksScheduled);
        }
        if (event instanceof CheckCompleted e) {
            return nothingOwed(lost, ended).withDone(Listed.plus(done, e));
        }
        if (event instanceof LostProposed e) {
            return new FollowUpFacts(
                    open, checksScheduled, dueDates, done, e, lost, ended, returnedOn, declined, departed);
        }
        if (event instanceof PersonDeclaredLost) {
            return nothingOwed(true, ended);
        }
        if (event instanceof FollowUpWoken) {
            return nothingOwed(false, ended);
        }
        if (event instanceof FollowUpEnded e) {
            return nothingOwed(false, e.reason());
        }
        if (event instanceof FollowedInOtherCase) {
            return nothingOwed(false, FollowUpEndReason.FOLLOWED_IN_OTHER_CASE);
        }
        if (event instanceof DuplicateTakenBack) {
            return nothingOwed(false, null);
        }
        if (event instanceof PersonDeparted e) {
            return new FollowUpFacts(
                    open, checksScheduled, dueDates, done, lostProposal, lost, ended, returnedOn, declined, e);
        }
        if (event instanceof EntryCorrected e) {
            return withDone(Listed.without(done, c -> c.check().equals(e.entry())));
        }
        return this;
    }

    private FollowUpFacts owed(OpenCheck check, int number) {
        var dates = new HashMap<>(dueDates);
        dates.put(check.id(), check.dueOn());
        return new FollowUpFacts(
                check, number, Map.copyOf(dates), done, lostProposal, lost, null, returnedOn, null, departed);
    }

    private FollowUpFacts nothingOwed(boolean isLost, @Nullable FollowUpEndReason end) {
        return new FollowUpFacts(null, checksScheduled, dueDates, done, null, isLost, end, returnedOn, null, departed);
    }

    private FollowUpFacts withDone(List<CheckCompleted> checks) {
        return new FollowUpFacts(
                open, checksScheduled, dueDates, checks, lostProposal, lost, ended, returnedOn, declined, departed);
    }

    /** Recorded as dead: a reopening of the case changes nothing about it, only that the person comes back. */
    public boolean died() {
        return ended == FollowUpEndReason.DIED;
    }

    /** Consecutive checks, up to the latest, that reached nobody, with no word from the person since; oldest first. */
    public List<CheckCompleted> unreachedInARow() {
        int from = done.size();
        while (from > 0 && unreached(done.get(from - 1))) {
            from--;
        }
        return done.subList(from, done.size());
    }

    private boolean unreached(CheckCompleted check) {
        return !check.reached() && (returnedOn == null || check.happenedOn().isAfter(returnedOn));
    }

    public Optional<CheckCompleted> latestDone() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    public Set<UUID> entries() {
        return done.stream().map(CheckCompleted::check).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the proposal of that id to declare the person lost waits for a second person. */
    public boolean lostProposalWaits(UUID ofProposal) {
        return lostProposal != null && lostProposal.proposal().equals(ofProposal);
    }
}
