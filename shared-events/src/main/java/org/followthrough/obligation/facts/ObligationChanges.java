package org.followthrough.obligation.facts;

import static org.followthrough.codes.ObligationKind.*;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionEvent;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.IntakeEvent;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.obligation.facts.ObligationChange.*;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewEvent;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.RiskEvent;

/** What each event does to what is owed: facts, views and sagas all read it here. */
public final class ObligationChanges {

    private ObligationChanges() {}

    /** In the order in which they take effect; empty for most events. */
    public static List<ObligationChange> of(CaseEvent event) {
        if (event instanceof IntakeEvent || event instanceof DecisionEvent || event instanceof RiskEvent) {
            return ofAssessment(event);
        }
        if (event instanceof FollowUpEvent) {
            return ofCheck(event);
        }
        return event instanceof ReviewEvent ? ofReview(event) : ofTime(event);
    }

    private static List<ObligationChange> ofAssessment(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return List.of(new Owes(Owed.byTheEndOf(e.decisionDueOn(), e.caseId(), DECISION)
                    .escalatingFrom(e.decisionEscalatesFrom())));
        }
        if (event instanceof DecisionLimitExtended e) {
            return List.of(new Moves(DECISION, e.to()));
        }
        if (event instanceof CaseDecided e) {
            return e.finding().outcome().negative() ? List.of(new Settles(DECISION)) : everything();
        }
        if (event instanceof DecisionImported) {
            return List.of(new Settles(DECISION));
        }
        if (event instanceof AtRiskDecisionOwed e) {
            return List.of(
                    new Settles(AT_RISK_DECISION),
                    new Owes(Owed.byTheEndOf(e.dueOn(), e.obligation(), AT_RISK_DECISION)));
        }
        return List.of();
    }

    private static List<ObligationChange> ofCheck(CaseEvent event) {
        if (event instanceof CheckScheduled e) {
            return List.of(new Owes(new Owed(e.check(), CHECK, e.kind(), e.dueOn(), null, e.escalatesFrom(), 0)));
        }
        if (event instanceof CheckMovedEarlier e) {
            return List.of(new Moves(CHECK, e.to()));
        }
        if (event instanceof CheckBecameOverdue e) {
            return List.of(new Escalates(e.check(), 1));
        }
        if (event instanceof CheckEscalated e) {
            return List.of(new Escalates(e.check(), e.level()));
        }
        boolean over = event instanceof CheckCompleted
                || event instanceof CheckSuperseded
                || event instanceof PersonDeclaredLost
                || event instanceof FollowUpWoken
                || event instanceof FollowUpEnded;
        return over ? List.of(new Settles(CHECK)) : List.of();
    }

    private static List<ObligationChange> ofReview(CaseEvent event) {
        if (event instanceof ReviewRequested e) {
            return List.of(
                    new Owes(
                            Owed.byTheEndOf(e.admissibilityDueOn(), e.admissibilityObligation(), REVIEW_ADMISSIBILITY)),
                    new Owes(Owed.byTheEndOf(e.decisionDueOn(), e.review(), REVIEW_DECISION)));
        }
        if (event instanceof ReviewAdmitted) {
            return List.of(new Settles(REVIEW_ADMISSIBILITY));
        }
        if (event instanceof ReviewDecided e) {
            return e.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED
                    ? everything()
                    : List.of(new Settles(REVIEW_ADMISSIBILITY), new Settles(REVIEW_DECISION));
        }
        if (event instanceof CaseReopened e) {
            return List.of(new Owes(Owed.byTheEndOf(e.decisionDueOn(), e.assessment(), DECISION)));
        }
        return List.of();
    }

    private static List<ObligationChange> ofTime(CaseEvent event) {
        if (event instanceof ObligationBecameOverdue e) {
            return List.of(new Escalates(e.obligation(), 1));
        }
        if (event instanceof ObligationEscalated e) {
            return List.of(new Escalates(e.obligation(), e.level()));
        }
        return List.of();
    }

    /** Whoever is recognised has rights instead. */
    private static List<ObligationChange> everything() {
        return Stream.of(ObligationKind.values())
                .<ObligationChange>map(Settles::new)
                .toList();
    }
}
