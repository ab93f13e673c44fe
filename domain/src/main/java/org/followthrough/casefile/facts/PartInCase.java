package org.followthrough.casefile.facts;

import static org.followthrough.codes.ObligationKind.REVIEW_ADMISSIBILITY;
import static org.followthrough.codes.ObligationKind.REVIEW_DECISION;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewEvent;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.StaffMember;

/**
 * Everyone who worked on the case or on a duplicate of it, decided, signed off or reviewed: none of them reviews it (rule R2). Taking
 * down a request for review or that the person came back, admitting, naming the reviewer and saying why the review takes long is no
 * part, nor is what is owed by it (rule C6); asking for one by virtue of office is.
 */
public record PartInCase(Set<UUID> staff) {

    public static final PartInCase NONE = new PartInCase(Set.of());

    /** What whoever hears a person writes down, and what follows by itself. */
    private static final Set<Class<? extends CaseEvent>> TAKEN_DOWN = Set.of(
            PersonReturned.class,
            ReportSupplemented.class,
            CheckScheduled.class,
            CheckMovedEarlier.class,
            FollowUpWoken.class,
            ObligationsChanged.class);

    private static final Set<ObligationKind> OF_REVIEWS = Set.of(REVIEW_ADMISSIBILITY, REVIEW_DECISION);

    PartInCase after(CaseEvent event) {
        var more = new HashSet<>(staff);
        if (isWork(event)) {
            more.add(event.by());
        }
        if (event instanceof CaseAssigned e) {
            more.add(e.caseworker());
        }
        if (event instanceof CaseDecided e) {
            more.add(e.decidedBy());
        }
        if (event instanceof DuplicateTakenOver e) {
            more.addAll(e.brought().staff());
        }
        more.removeAll(StaffIds.NOBODY);
        return more.equals(staff) ? this : new PartInCase(Set.copyOf(more));
    }

    private static boolean isWork(CaseEvent event) {
        if (event instanceof ReviewEvent) {
            return event instanceof ReviewDecided || askedExOfficio(event);
        }
        return !TAKEN_DOWN.contains(event.getClass()) && !sawThatAReviewWaits(event);
    }

    private static boolean sawThatAReviewWaits(CaseEvent event) {
        return event instanceof ObligationAcknowledged e && OF_REVIEWS.contains(e.kind());
    }

    private static boolean askedExOfficio(CaseEvent event) {
        return event instanceof ReviewRequested e && e.requester() == ReviewRequester.SUPERVISOR_EX_OFFICIO;
    }

    public boolean of(UUID member) {
        return staff.contains(member);
    }

    public boolean ofAny(Collection<StaffMember> members) {
        return members.stream().map(StaffMember::id).anyMatch(this::of);
    }
}
