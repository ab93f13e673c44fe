package org.followthrough.duplicate.facts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateDeclined;
import org.followthrough.duplicate.events.DuplicateProposed;
import org.followthrough.duplicate.events.DuplicateReleased;
import org.followthrough.duplicate.events.DuplicateResumed;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands to others of the same person.
 *
 * @param proposal waits for a second person, null where none does
 * @param confirmed this case is a duplicate, null where it is none
 * @param ended the leading case has taken over: nothing is owed here
 * @param led duplicates that are followed in this case, by their id
 */
public record DuplicateFacts(
        @Nullable DuplicateProposed proposal,
        @Nullable DuplicateConfirmed confirmed,
        boolean ended,
        Map<UUID, BroughtAlong> led) {

    public static final DuplicateFacts NONE = new DuplicateFacts(null, null, false, Map.of());

    public DuplicateFacts after(CaseEvent event) {
        if (event instanceof DuplicateProposed e) {
            return new DuplicateFacts(e, confirmed, ended, led);
        }
        if (event instanceof DuplicateDeclined) {
            return new DuplicateFacts(null, confirmed, ended, led);
        }
        if (event instanceof DuplicateConfirmed e) {
            return new DuplicateFacts(null, e, false, led);
        }
        if (event instanceof FollowedInOtherCase) {
            return new DuplicateFacts(null, confirmed, true, led);
        }
        if (event instanceof DuplicateResumed || event instanceof DuplicateTakenBack) {
            return new DuplicateFacts(proposal, null, false, led);
        }
        if (event instanceof DuplicateTakenOver e) {
            var more = new TreeMap<>(led);
            more.put(e.duplicate(), e.brought());
            return new DuplicateFacts(proposal, confirmed, ended, Map.copyOf(more));
        }
        if (event instanceof DuplicateReleased e) {
            var fewer = new TreeMap<>(led);
            fewer.remove(e.duplicate());
            return new DuplicateFacts(proposal, confirmed, ended, Map.copyOf(fewer));
        }
        return this;
    }

    /** Whether this case is a duplicate: signed, whether the other one has taken over already or not. */
    public boolean isOne() {
        return confirmed != null;
    }

    /** The case that is to take over, while the link of that proposal waits for it. */
    public Optional<UUID> awaited(UUID ofProposal) {
        return Optional.ofNullable(confirmed)
                .filter(link -> !ended && link.proposal().equals(ofProposal))
                .map(DuplicateConfirmed::leading);
    }

    /** Of the proposal that waits, null where none does. */
    public @Nullable UUID proposedBy() {
        return proposal == null ? null : proposal.by();
    }

    /** Whether the proposal of that id waits for a second person. */
    public boolean waits(UUID ofProposal) {
        return proposal != null && proposal.proposal().equals(ofProposal);
    }
}
