package org.followthrough.followup.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.events.EntryCorrected;
import org.followthrough.casefile.facts.Listed;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.jspecify.annotations.Nullable;

/**
 * The plan of checks and its end.
 *
 * @param open the one check that is owed, null where none is
 * @param checksScheduled number of the latest check of the plan
 * @param done completed checks, oldest first
 * @param lostProposal waits for a second person, null where none does
 * @param lost declared lost: a pause, not an end
 * @param ended why nothing is owed any more, null while something is
 */
public record FollowUpFacts(
        @Nullable OpenCheck open,
        int checksScheduled,
        List<CheckCompleted> done,
        @Nullable LostProposed lostProposal,
        boolean lost,
        @Nullable FollowUpEndReason ended) {

    public static final FollowUpFacts NONE = new FollowUpFacts(null, 0, List.of(), null, false, null);

    public FollowUpFacts after(CaseEvent event) {
        if (event instanceof CheckScheduled e) {
            return new FollowUpFacts(OpenCheck.of(e), e.number(), done, lostProposal, lost, ended);
        }
        if (open != null && event instanceof CheckMovedEarlier e) {
            return withOpen(open.dueOn(e.to()));
        }
        if (open != null && event instanceof CheckBecameOverdue) {
            return withOpen(open.atLevel(1));
        }
        if (open != null && event instanceof CheckEscalated e) {
            return withOpen(open.atLevel(e.level()));
        }
        if (event instanceof CheckCompleted e) {
            return new FollowUpFacts(null, checksScheduled, Listed.plus(done, e), null, lost, ended);
        }
        if (event instanceof LostProposed e) {
            return new FollowUpFacts(open, checksScheduled, done, e, lost, ended);
        }
        if (event instanceof PersonDeclaredLost) {
            return new FollowUpFacts(null, checksScheduled, done, null, true, ended);
        }
        if (event instanceof FollowUpWoken) {
            return new FollowUpFacts(null, checksScheduled, done, null, false, ended);
        }
        if (event instanceof FollowUpEnded e) {
            return new FollowUpFacts(null, checksScheduled, done, null, false, e.reason());
        }
        if (event instanceof EntryCorrected e) {
            return new FollowUpFacts(
                    open,
                    checksScheduled,
                    Listed.without(done, c -> c.check().equals(e.entry())),
                    lostProposal,
                    lost,
                    ended);
        }
        return this;
    }

    private FollowUpFacts withOpen(OpenCheck check) {
        return new FollowUpFacts(check, checksScheduled, done, lostProposal, lost, ended);
    }

    /** Consecutive checks, up to the latest, that reached nobody; oldest first. */
    public List<CheckCompleted> unreachedInARow() {
        int from = done.size();
        while (from > 0 && !done.get(from - 1).reached()) {
            from--;
        }
        return done.subList(from, done.size());
    }

    public Optional<CheckCompleted> latestDone() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    public Set<UUID> entries() {
        return done.stream().map(CheckCompleted::check).collect(Collectors.toUnmodifiableSet());
    }
}
