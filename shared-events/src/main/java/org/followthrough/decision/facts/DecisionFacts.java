package org.followthrough.decision.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.DecisionSentBack;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.jspecify.annotations.Nullable;

/**
 * Where the decision of this assessment stands.
 *
 * @param dueOn last day on which it is on time, null before the case is opened
 * @param extended the limit was extended, which happens once
 * @param proposal waits for a signature, null where none does
 * @param decision null while the case is ongoing
 */
public record DecisionFacts(
        @Nullable LocalDate dueOn,
        boolean extended,
        @Nullable DecisionProposed proposal,
        @Nullable Taken decision) {

    public static final DecisionFacts NONE = new DecisionFacts(null, false, null, null);

    /**
     * @param decidedBy null where the decision was imported
     * @param rightsOwed the rights information could not be given and is owed at the first contact
     */
    public record Taken(
            UUID id,
            Outcome outcome,
            @Nullable DecisionReason reason,
            LocalDate on,
            @Nullable UUID decidedBy,
            boolean imported,
            boolean rightsOwed,
            @Nullable LocalDate deliveredOn) {

        Taken delivered(LocalDate day) {
            return new Taken(id, outcome, reason, on, decidedBy, imported, rightsOwed, day);
        }
    }

    public DecisionFacts after(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return new DecisionFacts(e.decisionDueOn(), false, null, null);
        }
        if (event instanceof CaseReopened e) {
            return new DecisionFacts(e.decisionDueOn(), false, null, null);
        }
        if (event instanceof ReviewDecided e && e.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED) {
            return taken(new Taken(
                    e.review(), Outcome.IDENTIFIED, null, e.happenedOn(), e.by(), false, latest().rightsOwed(), null));
        }
        if (event instanceof DecisionLimitExtended e) {
            return new DecisionFacts(e.to(), true, proposal, decision);
        }
        if (event instanceof DecisionProposed e) {
            return new DecisionFacts(dueOn, extended, e, decision);
        }
        if (event instanceof DecisionSentBack) {
            return new DecisionFacts(dueOn, extended, null, decision);
        }
        if (event instanceof CaseDecided e) {
            return taken(new Taken(
                    e.decision(),
                    e.finding().outcome(),
                    e.finding().reason(),
                    e.happenedOn(),
                    e.decidedBy(),
                    false,
                    e.finding().rightsNotGiven() != null,
                    null));
        }
        if (event instanceof DecisionImported e) {
            return taken(new Taken(e.decision(), e.outcome(), e.reason(), e.happenedOn(), null, true, true, null));
        }
        if (event instanceof DecisionDelivered e && decision != null) {
            return taken(decision.delivered(e.happenedOn()));
        }
        return this;
    }

    private DecisionFacts taken(Taken decision) {
        return new DecisionFacts(dueOn, extended, null, decision);
    }

    public boolean isTaken() {
        return decision != null;
    }

    public boolean negative() {
        return decision != null && decision.outcome().negative();
    }

    /** Who proposed the decision that waits, null where none does. */
    public @Nullable UUID proposedBy() {
        return proposal == null ? null : proposal.by();
    }

    /** @throws NullPointerException before a decision was taken */
    public Taken latest() {
        return Objects.requireNonNull(decision);
    }
}
