package org.followthrough.followup.read.obligation;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.events.EntryCorrected;
import org.followthrough.codes.ObligationKind;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.OverdueAcknowledged;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.RiskAssessed;
import org.springframework.stereotype.Component;

/** Keeps one row for each obligation while it is owed. */
@Component
@ProcessingGroup("read.followup.obligation")
class ObligationProjector {

    private final ObligationWriter obligations;

    ObligationProjector(ObligationWriter obligations) {
        this.obligations = obligations;
    }

    @EventHandler
    void on(CaseOpened event, @SequenceNumber long sequence) {
        obligations.open(event, sequence);
        obligations.owe(event.caseId(), event, ObligationKind.DECISION, event.decisionDueOn());
    }

    @EventHandler
    void on(CaseAssigned event, @SequenceNumber long sequence) {
        obligations.about(event, sequence, "caseworker", event.caseworker());
    }

    @EventHandler
    void on(RiskAssessed event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.assessed(event, event.assessment(), sequence, event.level());
    }

    @EventHandler
    void on(EntryCorrected event, @SequenceNumber long sequence) {
        if (event.particulars() != null) {
            obligations.about(event, sequence, "child", obligations.child(event.particulars(), event.happenedOn()));
        } else {
            obligations.about(event, sequence);
            obligations.strikeOut(event.entry());
        }
    }

    @EventHandler
    void on(DecisionLimitExtended event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.due(event.caseId(), event.to());
    }

    @EventHandler
    void on(CaseDecided event, @SequenceNumber long sequence) {
        obligations.settle(event.caseId(), ObligationKind.DECISION);
        obligations.decided(
                event, sequence, event.finding().outcome(), event.finding().reason(), false);
    }

    @EventHandler
    void on(DecisionImported event, @SequenceNumber long sequence) {
        obligations.settle(event.caseId(), ObligationKind.DECISION);
        obligations.decided(event, sequence, event.outcome(), event.reason(), true);
    }

    @EventHandler
    void on(DecisionCorrected event, @SequenceNumber long sequence) {
        obligations.corrected(event, sequence);
    }

    @EventHandler
    void on(AtRiskDecisionOwed event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.owe(event.obligation(), event, ObligationKind.AT_RISK_DECISION, event.dueOn());
    }

    @EventHandler
    void on(CheckScheduled event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.oweCheck(event);
    }

    @EventHandler
    void on(CheckMovedEarlier event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.due(event.check(), event.to());
    }

    @EventHandler
    void on(CheckBecameOverdue event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.escalated(event.check(), 1);
    }

    @EventHandler
    void on(CheckEscalated event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.escalated(event.check(), event.level());
    }

    @EventHandler
    void on(OverdueAcknowledged event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        obligations.about(event, sequence);
        obligations.acknowledged(event.check(), event.by(), recordedAt);
    }

    @EventHandler
    void on(CheckCompleted event, @SequenceNumber long sequence) {
        obligations.settle(event.caseId(), ObligationKind.CHECK);
        obligations.about(event, sequence);
        obligations.assessed(event, event.check(), sequence, event.risk());
    }

    @EventHandler
    void on(PersonDeclaredLost event, @SequenceNumber long sequence) {
        noCheckOwed(event, sequence);
    }

    @EventHandler
    void on(FollowUpWoken event, @SequenceNumber long sequence) {
        noCheckOwed(event, sequence);
    }

    @EventHandler
    void on(FollowUpEnded event, @SequenceNumber long sequence) {
        obligations.settle(event.caseId(), ObligationKind.CHECK);
        obligations.about(event, sequence, "ended", true);
    }

    /** Everything else changes no obligation; the case only says how far it has come. */
    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
    }

    @ResetHandler
    void reset() {
        obligations.clear();
    }

    private void noCheckOwed(CaseEvent event, long sequence) {
        obligations.settle(event.caseId(), ObligationKind.CHECK);
        obligations.about(event, sequence);
    }
}
