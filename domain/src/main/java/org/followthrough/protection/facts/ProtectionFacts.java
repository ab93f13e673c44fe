package org.followthrough.protection.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.duplicate.events.LeftOwed;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.protection.events.MeasureContinued;
import org.followthrough.protection.events.MeasureEnded;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protection.events.NoProtectionNeeded;
import org.followthrough.review.events.CaseReopened;
import org.jspecify.annotations.Nullable;

/**
 * How a person is protected (rules P1, P2).
 *
 * @param standing the measures that stand, by their id: in place, accepted, and not ended by anyone, each with the day by which it is
 *     looked at again. One past it stands too, and is lapsed
 * @param noneNeeded the answer that none is needed now, null where that is not the answer
 * @param askedAnew the assessment began anew, so that what stood before answers nothing
 * @param undecided the question that waits for an answer, null where none does
 * @param brought what a duplicate owed and nobody is owed here yet, null where there is nothing
 */
public record ProtectionFacts(
        Map<UUID, MeasureRecorded> standing,
        @Nullable NoProtectionNeeded noneNeeded,
        boolean askedAnew,
        @Nullable Undecided undecided,
        @Nullable LeftOwed brought) {

    public static final ProtectionFacts NONE = new ProtectionFacts(Map.of(), null, false, null, null);

    public ProtectionFacts after(CaseEvent event) {
        if (event instanceof MeasureRecorded e && e.counts()) {
            return new ProtectionFacts(with(e), null, false, undecided, brought);
        }
        if (event instanceof MeasureContinued e && standing.containsKey(e.measure())) {
            return standing(with(lookedAtAgain(standing.get(e.measure()), e.reviewOn())));
        }
        if (event instanceof MeasureEnded e) {
            var fewer = new HashMap<>(standing);
            fewer.remove(e.measure());
            return standing(Map.copyOf(fewer));
        }
        if (event instanceof NoProtectionNeeded e) {
            return new ProtectionFacts(standing, e, false, undecided, brought);
        }
        if (event instanceof CaseReopened) {
            return new ProtectionFacts(standing, null, true, null, brought);
        }
        if (event instanceof CaseDecided || event instanceof DecisionImported) {
            return new ProtectionFacts(standing, null, false, undecided, brought);
        }
        return event instanceof FollowUpEnded e && e.reason() == FollowUpEndReason.DIED ? NONE : this;
    }

    /**
     * The question that waits after the event: since when it does is a fact.
     *
     * @param restsOn id of what protection is owed for, null where it is owed for nothing
     * @param carried what a duplicate of this case brings along or gives back, null for every other event
     */
    public ProtectionFacts owed(@Nullable UUID restsOn, CaseEvent event, @Nullable LeftOwed carried) {
        LeftOwed left = carried == null ? brought : carried;
        if (restsOn == null) {
            return asked(null, null, false, left);
        }
        LocalDate there = left == null || !standing.isEmpty() ? null : left.protectionDueOn();
        if (left != null && there != null) {
            var other = Undecided.carried(restsOn, event.happenedOn(), there, left.protectionDueAt());
            return asked(undecided == null ? other : undecided.orSooner(other), null, askedAnew, null);
        }
        if (noneNeeded != null || (!standing.isEmpty() && !askedAnew)) {
            return asked(null, noneNeeded, askedAnew, null);
        }
        Undecided open = undecided == null ? Undecided.since(restsOn, event.happenedOn()) : undecided;
        return asked(open, null, askedAnew, null);
    }

    private ProtectionFacts asked(
            @Nullable Undecided open, @Nullable NoProtectionNeeded none, boolean anew, @Nullable LeftOwed left) {
        boolean same = open == undecided && none == noneNeeded && anew == askedAnew && left == brought;
        return same ? this : new ProtectionFacts(standing, none, anew, open, left);
    }

    private ProtectionFacts standing(Map<UUID, MeasureRecorded> measures) {
        return new ProtectionFacts(measures, noneNeeded, askedAnew, undecided, brought);
    }

    private Map<UUID, MeasureRecorded> with(MeasureRecorded measure) {
        var more = new HashMap<>(standing);
        more.put(measure.measure(), measure);
        return Map.copyOf(more);
    }

    private static MeasureRecorded lookedAtAgain(MeasureRecorded e, LocalDate reviewOn) {
        return new MeasureRecorded(
                e.caseId(),
                e.by(),
                e.happenedOn(),
                e.measure(),
                e.kind(),
                e.inPlace(),
                e.accepted(),
                reviewOn,
                e.note());
    }
}
