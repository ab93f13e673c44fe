package org.followthrough.register.read.answer;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.DecisionSentBack;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.RiskAssessed;
import org.springframework.stereotype.Component;

/** Keeps the register. */
@Component
@ProcessingGroup("read.register.answer")
class RegisterProjector {

    private final RegisterWriter register;

    RegisterProjector(RegisterWriter register) {
        this.register = register;
    }

    @EventHandler
    void on(CaseOpened event, @SequenceNumber long sequence) {
        register.open(event, sequence);
    }

    @EventHandler
    void on(CaseAssigned event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("caseworker", event.caseworker()).save();
    }

    /** The supervisor is shown it until a contact plan is set anew (rule C2). */
    @EventHandler
    void on(ContactAttempted event, @SequenceNumber long sequence) {
        var change = register.change(event, sequence);
        (event.withinPlan() ? change : change.set("contact_outside_plan", true)).save();
    }

    @EventHandler
    void on(ContactPlanSet event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("contact_outside_plan", false).save();
    }

    @EventHandler
    void on(RiskAssessed event, @SequenceNumber long sequence) {
        register.assessed(event, event.assessment(), sequence, event.level());
        register.change(event, sequence).save();
    }

    @EventHandler
    void on(AtRiskDecisionOwed event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("at_risk_due_on", event.dueOn()).save();
    }

    @EventHandler
    void on(DecisionProposed event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("proposal_waits", true).save();
    }

    @EventHandler
    void on(DecisionSentBack event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("proposal_waits", false).save();
    }

    @EventHandler
    void on(DecisionLimitExtended event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("decision_due_on", event.to()).save();
    }

    @EventHandler
    void on(CaseDecided event, @SequenceNumber long sequence) {
        register.decided(
                        event,
                        sequence,
                        event.finding().outcome(),
                        event.finding().reason())
                .set("proposal_waits", false)
                .save();
    }

    @EventHandler
    void on(DecisionImported event, @SequenceNumber long sequence) {
        register.decided(event, sequence, event.outcome(), event.reason())
                .set("imported", true)
                .save();
    }

    @EventHandler
    void on(DecisionCorrected event, @SequenceNumber long sequence) {
        register.corrected(event, sequence).save();
    }

    @EventHandler
    void on(DecisionDelivered event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("delivered_on", event.happenedOn()).save();
    }

    @EventHandler
    void on(CheckScheduled event, @SequenceNumber long sequence) {
        register.checkScheduled(event);
        register.change(event, sequence)
                .set("check_id", event.check())
                .set("check_kind", event.kind().name())
                .set("check_due_on", event.dueOn())
                .set("escalation_level", 0)
                .save();
    }

    @EventHandler
    void on(CheckMovedEarlier event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("check_due_on", event.to()).save();
    }

    @EventHandler
    void on(CheckBecameOverdue event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("escalation_level", 1).save();
    }

    @EventHandler
    void on(CheckEscalated event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("escalation_level", event.level()).save();
    }

    @EventHandler
    void on(CheckCompleted event, @SequenceNumber long sequence) {
        register.checkCompleted(event);
        register.assessed(event, event.check(), sequence, event.risk());
        noCheckOwed(event, sequence).save();
        register.countChecks(event.caseId());
    }

    @EventHandler
    void on(PersonDeclaredLost event, @SequenceNumber long sequence) {
        noCheckOwed(event, sequence).set("lost", true).save();
    }

    @EventHandler
    void on(FollowUpWoken event, @SequenceNumber long sequence) {
        noCheckOwed(event, sequence).set("lost", false).save();
    }

    @EventHandler
    void on(FollowUpEnded event, @SequenceNumber long sequence) {
        noCheckOwed(event, sequence)
                .set("lost", false)
                .set("ended", event.reason().name())
                .save();
    }

    @EventHandler
    void on(EntryCorrected event, @SequenceNumber long sequence) {
        register.correct(event);
        register.change(event, sequence).save();
        register.countChecks(event.caseId());
    }

    /** Everything else changes no figure; the row only says how far it has come. */
    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        register.change(event, sequence).save();
    }

    @ResetHandler
    void reset() {
        register.clear();
    }

    private RegisterWriter.Change noCheckOwed(CaseEvent event, long sequence) {
        return register.change(event, sequence)
                .set("check_id", null)
                .set("check_kind", null)
                .set("check_due_on", null)
                .set("escalation_level", 0);
    }
}
