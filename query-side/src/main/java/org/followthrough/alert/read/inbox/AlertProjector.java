package org.followthrough.alert.read.inbox;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.hearsay.events.HearsayWeighed;
import org.followthrough.obligation.facts.ObligationChange.Moves;
import org.followthrough.obligation.facts.ObligationChange.Settles;
import org.followthrough.obligation.facts.ObligationChange.SettlesOne;
import org.followthrough.obligation.facts.ObligationChanges;
import org.followthrough.queryside.views.CaseHistory;
import org.springframework.stereotype.Component;

/**
 * Turns events into alerts, in one transaction with how far it has come (docs/adr/0010). Never replayed: an alert that was
 * mailed cannot be taken back.
 */
@Component
@DisallowReplay
@ProcessingGroup("read.alert.inbox")
class AlertProjector {

    private final AlertTable alerts;
    private final Alerting alerting;
    private final CaseHistory history;

    AlertProjector(AlertTable alerts, Alerting alerting, CaseHistory history) {
        this.alerts = alerts;
        this.alerting = alerting;
        this.history = history;
    }

    @EventHandler
    void on(
            CaseEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String id) {
        settle(event, recordedAt);
        if (Alerting.tells(event)) {
            var facts = history.factsAfter(event.caseId(), sequence);
            alerting.of(event, id, recordedAt, facts).forEach(alerts::raise);
        }
    }

    /** It rings with those who stand in for all: whose case it is, nobody knows yet (rules J8, J9). */
    @EventHandler
    void on(HearsayTakenDown event, @Timestamp Instant recordedAt) {
        alerting.of(event, recordedAt).forEach(alerts::raise);
    }

    @EventHandler
    void on(HearsayWeighed event, @Timestamp Instant recordedAt) {
        if (event.weight().settled()) {
            alerts.settle(Alerting.source(event.hearsayId()), recordedAt);
        }
    }

    private void settle(CaseEvent event, Instant recordedAt) {
        ObligationChanges.of(event).forEach(change -> {
            if (change instanceof Settles settled) {
                alerts.settle(event.caseId(), settled.kind(), recordedAt);
            } else if (change instanceof SettlesOne settled) {
                alerts.settle(event.caseId(), settled.obligation(), recordedAt);
            } else if (change instanceof Moves moved) {
                alerts.settleBefore(moved.dueOn(), event.caseId(), moved.obligation(), recordedAt);
            }
        });
    }
}
