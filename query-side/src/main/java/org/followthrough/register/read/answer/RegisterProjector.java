package org.followthrough.register.read.answer;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.DecisionSentBack;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.queryside.views.CaseHistory;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.risk.events.RiskAssessed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the register. */
@Component
@ProcessingGroup("read.register.answer")
class RegisterProjector {

    private final RegisterWriter register;
    private final CaseHistory history;

    RegisterProjector(RegisterWriter register, CaseHistory history) {
        this.register = register;
        this.history = history;
    }

    @EventHandler
    void on(CaseOpened event, @SequenceNumber long sequence) {
        register.open(event, sequence);
        register.change(event, sequence).save();
    }

    @EventHandler
    void on(ReportSupplemented event, @SequenceNumber long sequence) {
        register.supplement(event);
        register.change(event, sequence).save();
    }

    @EventHandler
    void on(CaseAssigned event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("caseworker", event.caseworker()).save();
    }

    /** The supervisor is shown it until a contact plan is set anew (rule C2). */
    @EventHandler
    void on(ContactAttempted event, @SequenceNumber long sequence) {
        var change = register.change(event, sequence);
        if (!event.withinPlan()) {
            change.set("contact_outside_plan", true);
        }
        if (event.reached()) {
            register.attemptReached(event, sequence);
        }
        change.save();
        register.countContacts(event.caseId());
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
    void on(DecisionProposed event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("proposal_waits", true).save();
    }

    @EventHandler
    void on(DecisionSentBack event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("proposal_waits", false).save();
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
        register.countContacts(event.caseId());
    }

    @EventHandler
    void on(DecisionImported event, @SequenceNumber long sequence) {
        register.decided(event, sequence, event.outcome(), event.reason())
                .set("imported", true)
                .save();
        register.countContacts(event.caseId());
    }

    @EventHandler
    void on(DecisionCorrected event, @SequenceNumber long sequence) {
        register.corrected(event, sequence).save();
    }

    @EventHandler
    void on(DecisionDelivered event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("delivered_on", event.happenedOn()).save();
        register.countContacts(event.caseId());
    }

    @EventHandler
    void on(CheckScheduled event, @SequenceNumber long sequence) {
        register.checkScheduled(event, sequence);
        register.change(event, sequence).set("ended", null).save();
    }

    @EventHandler
    void on(CheckCompleted event, @SequenceNumber long sequence) {
        register.checkCompleted(event, sequence);
        register.assessed(event, event.check(), sequence, event.risk());
        register.change(event, sequence).save();
        register.countContacts(event.caseId());
    }

    @EventHandler
    void on(PersonReturned event, @SequenceNumber long sequence) {
        register.change(event, sequence)
                .set("returned_at", sequence)
                .set("ended", ended(event, sequence))
                .save();
        register.countContacts(event.caseId());
    }

    /** Whoever says no was reached (rule C5). */
    @EventHandler
    void on(FollowUpDeclined event, @SequenceNumber long sequence) {
        register.change(event, sequence)
                .set("returned_at", sequence)
                .set("lost", false)
                .save();
        register.countContacts(event.caseId());
    }

    @EventHandler
    void on(PersonDeclaredLost event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("lost", true).save();
    }

    @EventHandler
    void on(FollowUpWoken event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("lost", false).save();
    }

    @EventHandler
    void on(FollowUpEnded event, @SequenceNumber long sequence) {
        register.change(event, sequence)
                .set("lost", false)
                .set("ended", event.reason().name())
                .save();
    }

    @EventHandler
    void on(ReviewRequested event, @SequenceNumber long sequence) {
        register.change(event, sequence).set("under_review", true).save();
    }

    @EventHandler
    void on(ReviewDecided event, @SequenceNumber long sequence) {
        var change = event.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED
                ? register.decided(event, sequence, Outcome.IDENTIFIED, null)
                : register.change(event, sequence);
        change.set("under_review", false).save();
    }

    /** What stays: the negative decision, and that it was followed up or was not. */
    @EventHandler
    void on(CaseReopened event, @SequenceNumber long sequence) {
        register.change(event, sequence)
                .set("outcome", null)
                .set("reason", null)
                .set("decided_on", null)
                .set("delivered_on", null)
                .set("lost", false)
                .set("ended", ended(event, sequence))
                .set("returned_at", null)
                .set("plan_since", sequence)
                .save();
        register.countContacts(event.caseId());
    }

    @EventHandler
    void on(EntryCorrected event, @SequenceNumber long sequence) {
        if (event.ofTheParticulars()) {
            register.particulars(event, history.factsAfter(event.caseId(), sequence));
        } else {
            register.strikeOut(event);
        }
        register.change(event, sequence).save();
        register.countContacts(event.caseId());
    }

    /** Why nothing is owed any more; that a person died is changed by no reopening (rule F5). */
    private @Nullable String ended(CaseEvent event, long sequence) {
        FollowUpEndReason ended =
                history.factsAfter(event.caseId(), sequence).followUp().ended();
        return ended == null ? null : ended.name();
    }

    /** From now on the person counts once, in the case that leads (rule L1). */
    @EventHandler
    void on(FollowedInOtherCase event, @SequenceNumber long sequence) {
        register.change(event, sequence)
                .set("followed_in", event.leading())
                .set("lost", false)
                .set("ended", FollowUpEndReason.FOLLOWED_IN_OTHER_CASE.name())
                .save();
    }

    @EventHandler
    void on(DuplicateTakenBack event, @SequenceNumber long sequence) {
        register.change(event, sequence)
                .set("followed_in", null)
                .set("ended", null)
                .save();
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
}
