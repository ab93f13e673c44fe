package org.followthrough.decision.facts;

import java.util.Objects;
import java.util.UUID;
import org.followthrough.casefile.CorrectionFacts;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.DecisionSentBack;
import org.followthrough.decision.events.Finding;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.jspecify.annotations.Nullable;

/**
 * Where the decision of this assessment stands.
 *
 * @param assessment the latest one, null before the case is opened
 * @param proposal waits for a signature, null where none does
 * @param decision null while the case is ongoing
 */
public record DecisionFacts(
        @Nullable Assessment assessment,
        @Nullable DecisionProposed proposal,
        @Nullable Taken decision) {

    public static final DecisionFacts NONE = new DecisionFacts(null, null, null);

    /** @param waiting corrections: the one that is agreed to says what the decision should have said */
    public DecisionFacts after(CaseEvent event, CorrectionFacts waiting) {
        if (event instanceof DecisionCorrected e && is(e.decision())) {
            return taken(latest().corrected(waiting.find(e.correction())
                    .map(CorrectionProposed::finding)
                    .orElse(e.finding())));
        }
        return after(event);
    }

    private DecisionFacts after(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return new DecisionFacts(Assessment.begun(e.caseId(), e.happenedOn()), null, null);
        }
        if (event instanceof CaseReopened e) {
            return new DecisionFacts(Assessment.begun(e.assessment(), e.happenedOn()), null, null);
        }
        if (event instanceof ReviewDecided e && e.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED) {
            return taken(latest().overturned(e));
        }
        if (assessment != null && event instanceof DecisionLimitExtended e) {
            return new DecisionFacts(assessment.extended(e.to()), proposal, decision);
        }
        if (assessment != null && decision == null && event instanceof DuplicateTakenOver e) {
            return new DecisionFacts(assessment.carrying(e.brought().owed().decisionDueOn()), proposal, decision);
        }
        if (event instanceof DecisionProposed e) {
            return new DecisionFacts(assessment, e, decision);
        }
        if (event instanceof DecisionSentBack) {
            return new DecisionFacts(assessment, null, decision);
        }
        if (event instanceof CaseDecided e) {
            return taken(Taken.by(e, found(e)));
        }
        if (event instanceof DecisionImported e) {
            return taken(Taken.by(e));
        }
        if (event instanceof DecisionDelivered e && decision != null) {
            return taken(decision.delivered(e.happenedOn()));
        }
        return this;
    }

    /** What was signed is said by the proposal. */
    private Finding found(CaseDecided decided) {
        return proposal != null && proposal.proposal().equals(decided.proposal())
                ? proposal.finding()
                : decided.finding();
    }

    private DecisionFacts taken(Taken decision) {
        return new DecisionFacts(assessment, null, decision);
    }

    /** The limit was extended, which happens once for each assessment. */
    public boolean extended() {
        return assessment != null && assessment.extendedTo() != null;
    }

    public boolean isTaken() {
        return decision != null;
    }

    /** Whether the decision that stands has that id. */
    public boolean is(UUID id) {
        return decision != null && decision.id().equals(id);
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

    /** Whether the proposal of that id waits for a signature. */
    public boolean waits(UUID ofProposal) {
        return proposal != null && proposal.proposal().equals(ofProposal);
    }
}
