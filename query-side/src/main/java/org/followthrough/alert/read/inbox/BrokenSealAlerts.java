package org.followthrough.alert.read.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.timeline.BrokenSeals;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.CaseHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of an event that nobody can rely on, once, whoever finds it: the view that copies it, or somebody who reads the case. */
@Component
class BrokenSealAlerts implements BrokenSeals {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenSealAlerts.class);

    private final AlertTable alerts;
    private final Alerting alerting;
    private final CaseHistory history;
    private final Protocol protocol;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BrokenSealAlerts(
            AlertTable alerts,
            Alerting alerting,
            CaseHistory history,
            Protocol protocol,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.alerts = alerts;
        this.alerting = alerting;
        this.history = history;
        this.protocol = protocol;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void found(UUID caseId, long sequence) {
        String source = "seal/" + caseId + "/" + sequence;
        if (!alerts.told(source)) {
            LOG.error("Event {} of case {} was changed, or is another act's", sequence, caseId);
            CaseFacts now = history.factsAfter(caseId, Long.MAX_VALUE);
            transaction.executeWithoutResult(status -> tell(source, caseId, sequence, now));
        }
    }

    /** A stream that began with no report is no case that anybody could open: it stays in the log. */
    private void tell(String source, UUID caseId, long sequence, CaseFacts facts) {
        if (facts.intake().isOpened()) {
            Instant now = clock.instant();
            var about = alerting.about(caseId, protocol.today(now), null, facts);
            alerting.ofBrokenSeal(source, about, sequence, now, facts).forEach(alerts::raise);
        }
    }
}
