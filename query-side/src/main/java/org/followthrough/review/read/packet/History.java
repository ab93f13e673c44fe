package org.followthrough.review.read.packet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.Finding;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.followthrough.outreach.events.OutreachEvent;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.events.SearchStepTaken;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewEvent;
import org.followthrough.risk.events.RiskAssessed;

/**
 * The events of a case around the decision under review. Entries that were struck out count no more and are left out; so is the
 * contact plan, which says where a person can be found and is not needed to review.
 */
record History(Timeline timeline, int decidedAt) {

    static History around(UUID decision, Timeline timeline) {
        int at = 0;
        for (TimelineEntry entry : timeline.entries()) {
            if (takes(decision, entry.event())) {
                return new History(timeline, at);
            }
            at++;
        }
        throw new IllegalStateException("a review without the decision it is about");
    }

    private static boolean takes(UUID decision, CaseEvent event) {
        return event instanceof CaseDecided e && e.decision().equals(decision)
                || event instanceof DecisionImported i && i.decision().equals(decision);
    }

    CaseEvent decision() {
        return timeline.entries().get(decidedAt).event();
    }

    /** What was decided, in the words of the proposal where it was signed off. */
    Finding finding(CaseDecided decided) {
        return events(DecisionProposed.class)
                .filter(proposal -> proposal.proposal().equals(decided.proposal()))
                .map(DecisionProposed::finding)
                .findFirst()
                .orElse(decided.finding());
    }

    /** What the decision should have said, oldest first (rule E4), in the words of the proposals. */
    List<CorrectedFinding> corrections() {
        return events(DecisionCorrected.class)
                .filter(corrected -> decision(corrected.decision()))
                .map(corrected -> events(CorrectionProposed.class)
                        .filter(proposal -> proposal.correction().equals(corrected.correction()))
                        .findFirst()
                        .map(CorrectionProposed::finding)
                        .orElse(corrected.finding()))
                .toList();
    }

    private boolean decision(UUID corrected) {
        return takes(corrected, decision());
    }

    private <E> Stream<E> events(Class<E> type) {
        return timeline.entries().stream()
                .map(TimelineEntry::event)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The case as the decision left it, with all that followed from it at once. */
    CaseFacts then() {
        var moment = timeline.momentOf(timeline.entries().get(decidedAt));
        return CaseFacts.NONE.after(timeline.until(moment));
    }

    List<TimelineEntry> outreachBefore() {
        return counting(timeline.entries().subList(0, decidedAt), OutreachEvent.class::isInstance);
    }

    List<TimelineEntry> since() {
        var after = timeline.entries().subList(decidedAt + 1, timeline.entries().size());
        return counting(after, event -> !(event instanceof ReviewEvent));
    }

    List<TimelineEntry> earlierReviews() {
        return counting(timeline.entries(), ReviewDecided.class::isInstance);
    }

    private List<TimelineEntry> counting(List<TimelineEntry> entries, Predicate<CaseEvent> wanted) {
        Set<UUID> struckOut = timeline.entries().stream()
                .map(TimelineEntry::event)
                .filter(EntryCorrected.class::isInstance)
                .map(event -> ((EntryCorrected) event).entry())
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> wanted.test(entry.event()))
                .filter(entry -> !(entry.event() instanceof ContactPlanSet))
                .filter(entry -> !struckOut.contains(id(entry.event())))
                .toList();
    }

    /** What a correction names; an id that none names for all that cannot be struck out. */
    private static UUID id(CaseEvent event) {
        if (event instanceof ContactAttempted e) {
            return e.attempt();
        }
        if (event instanceof SearchStepTaken e) {
            return e.entry();
        }
        if (event instanceof NoSafeChannelConfirmed e) {
            return e.entry();
        }
        if (event instanceof RightsInformationGiven e) {
            return e.entry();
        }
        if (event instanceof RiskAssessed e) {
            return e.assessment();
        }
        return event instanceof CheckCompleted e ? e.check() : new UUID(0, 0);
    }
}
