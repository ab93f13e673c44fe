package org.followthrough.obligation.facts;

import static org.followthrough.codes.ObligationKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.connection.events.ConnectionEvent;
import org.followthrough.connection.events.ExOfficioAnswered;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.events.LinkedReviewAccepted;
import org.followthrough.connection.events.LinkedReviewDeclined;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionEvent;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateDeclined;
import org.followthrough.duplicate.events.DuplicateEvent;
import org.followthrough.duplicate.events.DuplicateProposed;
import org.followthrough.duplicate.events.DuplicateResumed;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.DuplicateTakenOver;
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
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.IntakeEvent;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.obligation.facts.ObligationChange.*;
import org.followthrough.protection.events.MeasureContinued;
import org.followthrough.protection.events.MeasureEnded;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protection.events.NoProtectionNeeded;
import org.followthrough.protection.events.ProtectionEvent;
import org.followthrough.protection.events.ProtectionNotOwed;
import org.followthrough.protection.events.ProtectionOwed;
import org.followthrough.referral.events.ReferralAnswered;
import org.followthrough.referral.events.ReferralEvent;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.events.ReferralRecorded;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewEvent;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.AtRiskLifted;
import org.followthrough.risk.events.AtRiskRefused;
import org.followthrough.risk.events.AtRiskRenewed;
import org.followthrough.risk.events.PersonDesignatedAtRisk;
import org.followthrough.risk.events.RiskEvent;
import org.jspecify.annotations.Nullable;

/** What each event does to what is owed: facts, views and sagas all read it here. */
public final class ObligationChanges {

    /** No assessment is owed a decision or protection any more; measures go on (rule P2). */
    private static final List<ObligationChange> ASSESSED =
            List.of(new Settles(DECISION), new Settles(PROTECTION_DECISION), new Settles(PROTECTION_REVIEW));

    private ObligationChanges() {}

    /** In the order in which they take effect; empty for most events. */
    public static List<ObligationChange> of(CaseEvent event) {
        if (event instanceof IntakeEvent || event instanceof DecisionEvent) {
            return ofAssessment(event);
        }
        if (event instanceof ReferralEvent) {
            return ofReferral(event);
        }
        if (event instanceof RiskEvent) {
            return ofRisk(event);
        }
        if (event instanceof ConnectionEvent) {
            return ofConnection(event);
        }
        if (event instanceof DuplicateEvent) {
            return ofDuplicate(event);
        }
        if (event instanceof ProtectionEvent) {
            return ofProtection(event);
        }
        if (event instanceof FollowUpEvent) {
            return ofCheck(event);
        }
        return event instanceof ReviewEvent ? ofReview(event) : ofTime(event);
    }

    private static List<ObligationChange> ofAssessment(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            var decision = new Owes(
                    Owed.byTheEndOf(e.decisionDueOn(), e.caseId(), DECISION).escalatingFrom(e.decisionEscalatesFrom()));
            var owed = new ArrayList<ObligationChange>(List.of(decision));
            if (e.protectionDueOn() != null) {
                owed.add(protection(e.caseId(), e.protectionDueOn(), e.protectionDueAt()));
            }
            if (e.acknowledgementDueOn() != null) {
                UUID id = Ids.derived(e.caseId(), "acknowledgement");
                owed.add(new Owes(Owed.byTheEndOf(e.acknowledgementDueOn(), id, REPORT_ACKNOWLEDGEMENT)));
            }
            return List.copyOf(owed);
        }
        if (event instanceof ReportAcknowledged) {
            return List.of(new Settles(REPORT_ACKNOWLEDGEMENT));
        }
        if (event instanceof DecisionLimitExtended e) {
            return List.of(new Moves(DECISION, e.to()));
        }
        if (event instanceof CaseDecided e) {
            return e.finding().outcome().negative() ? ASSESSED : everything();
        }
        if (event instanceof DecisionImported e) {
            return e.outcome().negative() ? ASSESSED : everything();
        }
        return List.of();
    }

    private static List<ObligationChange> ofRisk(CaseEvent event) {
        if (event instanceof AtRiskDecisionOwed e) {
            return List.of(
                    new Settles(AT_RISK_DECISION),
                    new Owes(Owed.byTheEndOf(e.dueOn(), e.obligation(), AT_RISK_DECISION)));
        }
        if (event instanceof PersonDesignatedAtRisk e) {
            return List.of(
                    new Settles(AT_RISK_DECISION),
                    new Owes(Owed.byTheEndOf(e.renewalDueOn(), e.designation(), AT_RISK_RENEWAL)));
        }
        if (event instanceof AtRiskRefused) {
            return List.of(new Settles(AT_RISK_DECISION));
        }
        if (event instanceof AtRiskRenewed e) {
            return List.of(
                    new Settles(AT_RISK_RENEWAL),
                    new Owes(Owed.byTheEndOf(e.renewalDueOn(), e.designation(), AT_RISK_RENEWAL)));
        }
        return event instanceof AtRiskLifted ? List.of(new Settles(AT_RISK_RENEWAL)) : List.of();
    }

    private static List<ObligationChange> ofProtection(CaseEvent event) {
        if (event instanceof ProtectionOwed e) {
            return protectionBecomes(
                    new Owed(e.obligation(), PROTECTION_DECISION, null, e.dueOn(), e.dueAt(), e.escalatesFrom(), 0));
        }
        if (event instanceof NoProtectionNeeded e) {
            return protectionBecomes(Owed.byTheEndOf(e.reviewOn(), e.decision(), PROTECTION_REVIEW));
        }
        if (event instanceof MeasureRecorded e && e.reviewOn() != null) {
            return protectionBecomes(Owed.byTheEndOf(e.reviewOn(), e.measure(), MEASURE_REVIEW));
        }
        if (event instanceof MeasureContinued e) {
            return List.of(
                    new SettlesOne(e.measure()), new Owes(Owed.byTheEndOf(e.reviewOn(), e.measure(), MEASURE_REVIEW)));
        }
        if (event instanceof MeasureEnded e) {
            return List.of(new SettlesOne(e.measure()));
        }
        return event instanceof ProtectionNotOwed
                ? List.of(new Settles(PROTECTION_DECISION), new Settles(PROTECTION_REVIEW))
                : List.of();
    }

    private static Owes protection(UUID assessment, LocalDate dueOn, @Nullable Instant dueAt) {
        UUID id = Ids.derived(assessment, "protection");
        return new Owes(new Owed(id, PROTECTION_DECISION, null, dueOn, dueAt, dueOn, 0));
    }

    private static List<ObligationChange> protectionBecomes(Owed owed) {
        return List.of(new Settles(PROTECTION_DECISION), new Settles(PROTECTION_REVIEW), new Owes(owed));
    }

    private static List<ObligationChange> ofConnection(CaseEvent event) {
        if (event instanceof LinkedReviewProposed e) {
            return List.of(new Owes(Owed.byTheEndOf(e.dueOn(), e.proposal(), LINKED_REVIEW_ANSWER)));
        }
        if (event instanceof LinkedReviewAccepted e) {
            return List.of(new SettlesOne(e.proposal()));
        }
        if (event instanceof LinkedReviewDeclined e) {
            return List.of(new SettlesOne(e.proposal()));
        }
        if (event instanceof ExOfficioProposed e) {
            return List.of(new Owes(Owed.byTheEndOf(e.dueOn(), e.proposal(), EX_OFFICIO_ANSWER)));
        }
        return event instanceof ExOfficioAnswered e ? List.of(new SettlesOne(e.proposal())) : List.of();
    }

    /** A duplicate owes what it owed until the leading case has taken over: then it ends (rule D8). */
    private static List<ObligationChange> ofDuplicate(CaseEvent event) {
        if (event instanceof DuplicateProposed e) {
            return List.of(new Owes(Owed.byTheEndOf(e.dueOn(), e.proposal(), DUPLICATE_ANSWER)));
        }
        if (event instanceof DuplicateDeclined) {
            return List.of(new Settles(DUPLICATE_ANSWER));
        }
        if (event instanceof DuplicateConfirmed e) {
            return List.of(
                    new Settles(DUPLICATE_ANSWER),
                    new Owes(Owed.byTheEndOf(e.takeOverDueOn(), e.obligation(), TAKE_OVER)));
        }
        if (event instanceof DuplicateResumed) {
            return List.of(new Settles(TAKE_OVER));
        }
        if (event instanceof FollowedInOtherCase) {
            return everythingBut(EnumSet.of(EX_OFFICIO_ANSWER, REPORT_ACKNOWLEDGEMENT));
        }
        if (event instanceof DuplicateTakenOver e && e.decisionDueOn() != null) {
            return List.of(new Moves(DECISION, e.decisionDueOn()));
        }
        return event instanceof DuplicateTakenBack e && e.decisionDueOn() != null
                ? List.of(new Owes(Owed.byTheEndOf(e.decisionDueOn(), e.assessment(), DECISION)))
                : List.of();
    }

    private static List<ObligationChange> ofCheck(CaseEvent event) {
        if (event instanceof CheckScheduled e) {
            // where the person came of age while a guardian's no waited, they are asked themselves
            return List.of(
                    new Settles(DECLINE_CONFIRMATION),
                    new Owes(new Owed(e.check(), CHECK, e.kind(), e.dueOn(), null, e.escalatesFrom(), 0)));
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
        if (event instanceof FollowUpDeclined e) {
            return List.of(
                    new Settles(CHECK),
                    new Owes(Owed.byTheEndOf(e.confirmationDueOn(), e.decline(), DECLINE_CONFIRMATION)));
        }
        if (event instanceof FollowUpEnded e) {
            return e.reason() == FollowUpEndReason.DIED
                    ? everythingBut(EnumSet.of(
                            REVIEW_ADMISSIBILITY,
                            REVIEW_DECISION,
                            EX_OFFICIO_ANSWER,
                            REFERRAL_ANSWER,
                            REPORT_ACKNOWLEDGEMENT))
                    : ended(e.reason());
        }
        if (event instanceof PersonReturned || event instanceof DeclineDoubted) {
            return List.of(new Settles(DECLINE_CONFIRMATION));
        }
        boolean over = event instanceof CheckCompleted
                || event instanceof CheckSuperseded
                || event instanceof PersonDeclaredLost
                || event instanceof FollowUpWoken;
        return over ? List.of(new Settles(CHECK)) : List.of();
    }

    /** Whoever wants no follow-up is not asked about handing anything on either (rule C5). */
    private static List<ObligationChange> ended(FollowUpEndReason reason) {
        return reason == FollowUpEndReason.PERSON_DECLINED
                ? List.of(new Settles(CHECK), new Settles(DECLINE_CONFIRMATION), new Settles(REFERRAL))
                : List.of(new Settles(CHECK), new Settles(DECLINE_CONFIRMATION));
    }

    private static List<ObligationChange> ofReferral(CaseEvent event) {
        if (event instanceof ReferralOwed e) {
            return List.of(
                    new Settles(REFERRAL),
                    new Owes(new Owed(e.referral(), REFERRAL, null, e.dueOn(), null, e.escalatesFrom(), 0)));
        }
        if (event instanceof ReferralRecorded e) {
            return e.answerDueOn() == null
                    ? List.of(new Settles(REFERRAL))
                    : List.of(
                            new Settles(REFERRAL),
                            new Owes(Owed.byTheEndOf(e.answerDueOn(), e.referral(), REFERRAL_ANSWER)));
        }
        return event instanceof ReferralAnswered e ? List.of(new SettlesOne(e.referral())) : List.of();
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
            var changes = new ArrayList<ObligationChange>(List.of(
                    new Owes(Owed.byTheEndOf(e.decisionDueOn(), e.assessment(), DECISION)),
                    new Settles(PROTECTION_DECISION),
                    new Settles(PROTECTION_REVIEW),
                    new Settles(DECLINE_CONFIRMATION),
                    new Settles(REFERRAL)));
            if (e.protectionDueOn() != null) {
                changes.add(protection(e.assessment(), e.protectionDueOn(), e.protectionDueAt()));
            }
            return List.copyOf(changes);
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

    /**
     * Whoever is recognised has rights instead; only a measure in place is still to be looked at again (rule P2), and what several
     * reports together ask is about others too (rule L3), and an organisation waits to hear that its report came (rule L4).
     */
    private static List<ObligationChange> everything() {
        return everythingBut(EnumSet.of(MEASURE_REVIEW, EX_OFFICIO_ANSWER, REPORT_ACKNOWLEDGEMENT));
    }

    private static List<ObligationChange> everythingBut(Set<ObligationKind> kept) {
        return Stream.of(ObligationKind.values())
                .filter(kind -> !kept.contains(kind))
                .<ObligationChange>map(Settles::new)
                .toList();
    }
}
