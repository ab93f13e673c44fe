package org.followthrough.alert.read.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.alert.read.inbox.Alert;
import org.followthrough.alert.read.inbox.Alert.About;
import org.followthrough.alert.read.inbox.Alert.Due;
import org.followthrough.alert.read.inbox.AlertTable;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.codes.AlertKind;
import org.followthrough.followup.read.obligation.FindObligations;
import org.followthrough.followup.read.obligation.ObligationRow;
import org.followthrough.followup.read.obligation.ObligationRows;
import org.followthrough.protocol.Protocol;
import org.springframework.stereotype.Component;

/**
 * Tells whoever can still act that something falls due: once for each of the protocol's notices, obligation and recipient.
 */
@Component
class DueSoonNotices {

    private static final int AT_ONCE = 1_000;

    private final QueryGateway queries;
    private final AlertTable alerts;
    private final Recipients recipients;
    private final Protocol protocol;
    private final Clock clock;

    DueSoonNotices(QueryGateway queries, AlertTable alerts, Recipients recipients, Protocol protocol, Clock clock) {
        this.queries = queries;
        this.alerts = alerts;
        this.recipients = recipients;
        this.protocol = protocol;
        this.clock = clock;
    }

    void raise(LocalDate today) {
        int most = protocol.dueSoon().noticeWorkingDays().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        LocalDate before = protocol.plusWorkingDays(today, most).plusDays(1);
        int seen = 0;
        ObligationRows page;
        do {
            page = find(before, seen);
            page.rows().stream().filter(row -> !row.overdue()).forEach(row -> raise(row, today));
            seen += page.rows().size();
        } while (!page.rows().isEmpty() && seen < page.total());
    }

    private ObligationRows find(LocalDate before, int offset) {
        var query = new FindObligations(before, null, null, null, null, null, null, null, offset, AT_ONCE);
        return queries.query(query, ObligationRows.class).join();
    }

    private void raise(ObligationRow row, LocalDate today) {
        notice(row.dueOn(), today)
                .ifPresent(days -> recipients
                        .beforeItIsDue(row.caseworker())
                        .forEach(recipient -> alerts.raise(new Alert(
                                "due-soon/" + row.obligation() + "/" + days,
                                recipient,
                                AlertKind.DUE_SOON,
                                clock.instant(),
                                about(row),
                                0,
                                0,
                                false,
                                false))));
    }

    /** The shortest notice that the date still allows, in working days. */
    private OptionalInt notice(LocalDate dueOn, LocalDate today) {
        List<Integer> notices = protocol.dueSoon().noticeWorkingDays();
        return notices.stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .filter(days -> !dueOn.isAfter(protocol.plusWorkingDays(today, days)))
                .findFirst();
    }

    private static About about(ObligationRow row) {
        Due due = new Due(row.obligation(), row.kind(), row.dueOn());
        return new About(row.caseId(), row.reference(), due, row.riskOrHigh(), row.child(), row.imported());
    }
}
