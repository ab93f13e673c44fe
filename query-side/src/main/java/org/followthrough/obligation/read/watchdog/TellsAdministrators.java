package org.followthrough.obligation.read.watchdog;

import java.time.Clock;
import java.time.Instant;
import org.followthrough.alert.read.inbox.Alert;
import org.followthrough.alert.read.inbox.AlertTable;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.codes.AlertKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells those who keep the system running that something was missed. */
@Component
class TellsAdministrators {

    private final AlertTable alerts;
    private final Recipients recipients;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellsAdministrators(
            AlertTable alerts, Recipients recipients, PlatformTransactionManager transactions, Clock clock) {
        this.alerts = alerts;
        this.recipients = recipients;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void tell(int mended) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> recipients
                .administrators()
                .forEach(one -> alerts.raise(
                        new Alert("watchdog/" + now, one, AlertKind.MENDED, now, null, 0, mended, false, true))));
    }
}
