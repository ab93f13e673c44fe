package org.followthrough.alert.read.digest;

import static org.followthrough.codes.ObligationKind.REVIEW_ADMISSIBILITY;
import static org.followthrough.codes.ObligationKind.REVIEW_DECISION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.alert.read.inbox.Alert;
import org.followthrough.alert.read.inbox.Alert.About;
import org.followthrough.alert.read.inbox.Alert.Due;
import org.followthrough.alert.read.inbox.AlertTable;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.read.obligation.FindObligations;
import org.followthrough.followup.read.obligation.ObligationRow;
import org.followthrough.followup.read.obligation.ObligationRows;
import org.followthrough.protocol.Protocol;
import org.springframework.stereotype.Component;

/**
 * Tells whoever can still act that something falls due: once for each of the protocol's notices, obligation, date
 * and recipient.
 */
@Component
class DueSoonNotices {

    private static final int AT_ONCE = 1_000;
    private static final Set<ObligationKind> OF_REVIEWS = EnumSet.of(REVIEW_ADMISSIBILITY, REVIEW_DECISION);

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
                .ifPresent(days -> whom(row)
                        .forEach(recipient -> alerts.raise(new Alert(
                                "due-soon/" + row.obligation() + "/" + row.dueOn() + "/" + days,
                                recipient,
                                AlertKind.DUE_SOON,
                                clock.instant(),
                                about(row),
                                0,
                                0,
                                false,
                                false))));
    }

    private Set<UUID> whom(ObligationRow row) {
        Set<UUID> all = new LinkedHashSet<>(recipients.beforeItIsDue(row.caseworker()));
        reviewerFor(row).map(recipients::reviewer).ifPresent(all::addAll);
        return all;
    }

    private Optional<UUID> reviewerFor(ObligationRow row) {
        return OF_REVIEWS.contains(row.kind())
                ? queries.query(new FindTimeline(row.caseId()), Timeline.class)
                        .join()
                        .facts()
                        .reviewerFor(row.obligation())
                : Optional.empty();
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
