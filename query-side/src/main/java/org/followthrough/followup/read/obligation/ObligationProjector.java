package org.followthrough.followup.read.obligation;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.OverdueAcknowledged;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.guardian.events.PersonCameOfAge;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.queryside.views.CaseHistory;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.risk.events.RiskAssessed;
import org.springframework.stereotype.Component;

/** Keeps one row for each obligation while it is owed. */
@Component
@ProcessingGroup("read.followup.obligation")
class ObligationProjector {

    private final ObligationWriter obligations;
    private final CaseHistory history;

    ObligationProjector(ObligationWriter obligations, CaseHistory history) {
        this.obligations = obligations;
        this.history = history;
    }

    @EventHandler
    void on(CaseOpened event, @SequenceNumber long sequence) {
        obligations.open(event);
        obligations.about(event, sequence);
    }

    @EventHandler
    void on(ReportSupplemented event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        if (event.particulars() != null) {
            obligations.set(event, "child", obligations.child(event.particulars(), event.happenedOn()));
        }
    }

    @EventHandler
    void on(CaseAssigned event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.set(event, "caseworker", event.caseworker());
    }

    @EventHandler
    void on(RiskAssessed event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.assessed(event, event.assessment(), sequence, event.level());
    }

    @EventHandler
    void on(EntryCorrected event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        if (event.ofTheParticulars()) {
            var corrected = history.factsAfter(event.caseId(), sequence).intake();
            obligations.set(event, "child", obligations.child(corrected.particulars(), event.happenedOn()));
        } else {
            obligations.strikeOut(event.entry());
        }
    }

    @EventHandler
    void on(CaseDecided event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.decided(event, event.finding().outcome(), event.finding().reason(), false);
    }

    @EventHandler
    void on(DecisionImported event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.decided(event, event.outcome(), event.reason(), true);
    }

    @EventHandler
    void on(DecisionCorrected event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.corrected(event);
    }

    @EventHandler
    void on(ReviewDecided event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        if (event.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED) {
            obligations.decided(event, Outcome.IDENTIFIED, null, false);
        }
    }

    @EventHandler
    void on(CaseReopened event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.decided(event, null, null, false);
        var followUp = history.factsAfter(event.caseId(), sequence).followUp();
        obligations.set(event, "ended", followUp.died());
    }

    @EventHandler
    void on(OverdueAcknowledged event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        obligations.about(event, sequence);
        obligations.acknowledged(event.check(), event.by(), recordedAt);
    }

    @EventHandler
    void on(ObligationAcknowledged event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        obligations.about(event, sequence);
        obligations.acknowledged(event.obligation(), event.by(), recordedAt);
    }

    @EventHandler
    void on(CheckCompleted event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.assessed(event, event.check(), sequence, event.risk());
    }

    @EventHandler
    void on(CheckScheduled event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.set(event, "ended", false);
    }

    /** Whoever was called dead by mistake is followed again, or assessed. */
    @EventHandler
    void on(PersonReturned event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        var followUp = history.factsAfter(event.caseId(), sequence).followUp();
        obligations.set(event, "ended", followUp.ended() != null);
    }

    @EventHandler
    void on(FollowUpEnded event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.set(event, "ended", true);
    }

    @EventHandler
    void on(FollowedInOtherCase event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.set(event, "ended", true);
    }

    @EventHandler
    void on(DuplicateTakenBack event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.set(event, "ended", false);
    }

    @EventHandler
    void on(PersonCameOfAge event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
        obligations.set(event, "child", false);
    }

    /** Everything else changes at most what is owed; the case says how far it has come. */
    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        obligations.about(event, sequence);
    }

    @ResetHandler
    void reset() {
        obligations.clear();
    }
}
